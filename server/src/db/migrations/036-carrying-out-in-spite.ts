import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** What did not pass and is carried out all the same has a reason, which stands with the step. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table consultation_steps
      drop constraint consultation_steps_check1,
      add constraint steps_with_statement check (
        case step when 'closed' then statement is not null when 'opinions' then statement is null else true end
      )`.execute(db)
}

export const carryingOutInSpite: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

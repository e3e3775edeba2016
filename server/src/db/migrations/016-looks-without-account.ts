import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** A look at the phone of a person without an account, which they read once the report is theirs. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table reveals alter column subject_account_id drop not null`.execute(db)
  await sql`
    create index reveals_by_report on reveals (community_code, report_id)
      where subject_account_id is null`.execute(db)
}

export const looksWithoutAccount: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

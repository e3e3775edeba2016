import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Why nobody comes to a home is sealed as what it asked for is; reasons that lay open go, as nothing here can seal them. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table visit_requests
      drop column reason,
      add column reason_key uuid,
      add column reason_sealed text,
      add check ((reason_sealed is null) = (reason_key is null))`.execute(db)
}

export const visitReasons: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

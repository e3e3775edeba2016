import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** What waits for a committee is found without reading what is done. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index topics_adopted on topics (community_code, ended_at, id)
      where status = 'adopted'`.execute(db)
  await sql`
    create index paper_entries_waiting on paper_entries (community_code, poll_id, id)
      where status = 'waiting'`.execute(db)
}

export const whatWaits: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

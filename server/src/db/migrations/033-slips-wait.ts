import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A slip of a named poll takes its unit when a second person confirms it, and no longer when it is entered: until then the
 * unit can vote online. One slip of a unit stands at a time.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`delete from ballots where not is_confirmed`.execute(db)
  await sql`alter table ballots drop column is_confirmed`.execute(db)
  await sql`
    create unique index paper_entries_by_unit on paper_entries
      (community_code, poll_id, voting_unit_id)
      where voting_unit_id is not null and status in ('waiting', 'confirmed')`.execute(db)
}

export const slipsWait: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

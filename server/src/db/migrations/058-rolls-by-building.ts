import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A published roll is looked through building by building. The building is what stands first in a label, masked or not; by
 * its length first, 2栋 comes before 10栋. Of expressions, as the index of roll numbers is.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index voting_units_by_building
      on voting_units ((community_code || '-' || poll_id::text),
                       (char_length(split_part(label, ' ', 1))), (split_part(label, ' ', 1)),
                       roll_number)
      where not is_removed`.execute(db)
}

export const rollsByBuilding: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

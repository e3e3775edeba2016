import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** An offer to merge remembers which phone was proven. Those that stand are over: they would be within ten minutes. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`delete from merge_offers`.execute(db)
  await sql`alter table merge_offers add column phone_index text not null`.execute(db)
}

export const provenPhones: MigrationFile = { up, distribution: { reference: [], byCommunity: [] } }

import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** What is addressed to a grid goes along with its homes: further grids in which some of them are by now. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table notices add column heir_codes text[] not null default '{}'`.execute(db)
}

export const gridsGoAlong: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

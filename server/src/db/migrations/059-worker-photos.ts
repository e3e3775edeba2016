import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** So that people know whom they open the door to. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table accounts add column photo_upload_id uuid`.execute(db)
}

export const workerPhotos: MigrationFile = { up, distribution: { reference: [], byCommunity: [] } }

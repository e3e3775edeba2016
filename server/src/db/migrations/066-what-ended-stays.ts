import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** A form that ended keeps the rows it ended with. Photos of those who work nowhere any more are found without reading accounts. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table forms
      add column final_rows jsonb,
      add check (final_rows is null or ended_at is not null)`.execute(db)
  await sql`
    create index accounts_with_photo on accounts (id) where photo_upload_id is not null`.execute(db)
}

export const whatEndedStays: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

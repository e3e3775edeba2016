import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Files that nothing shows any more, and photos that nobody sent off, can be found and removed. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table uploads add column discarded_at timestamptz`.execute(db)
  await sql`
    create index uploads_discarded on uploads (discarded_at) where discarded_at is not null`.execute(
    db,
  )
  await sql`
    create index uploads_forgotten on uploads (created_at) where attached_at is null`.execute(db)
}

export const filesGo: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

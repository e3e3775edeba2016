import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** How often a report was suspended, and whether its reporter said that it is not what it was merged into. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table reports
      add column suspension_count integer not null default 0,
      add column is_kept_apart boolean not null default false`.execute(db)
}

export const boundsOfReports: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** A grid's public record is read with every home page: its open reports, and when one was last answered. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index reports_open_in_grid on reports (community_code, grid_code)
      where is_public and status in ('submitted', 'accepted', 'in_progress', 'suspended')`.execute(
    db,
  )
  await sql`
    create index reports_answered_in_grid on reports
      (community_code, grid_code, (greatest(accepted_at, resolved_at)) desc)
      where is_public and greatest(accepted_at, resolved_at) is not null`.execute(db)
}

export const gridRecords: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

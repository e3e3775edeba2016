import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Whoever looks after a county reads one page of all its reports: these give them in the order of the page, so that
 * nothing is sorted. A grid's own reports are few and still come by `reports_by_grid`.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index reports_by_due on reports
      ((case status when 'submitted' then respond_due_at else resolve_due_at end), community_code, id)
      where status in ('submitted', 'accepted', 'in_progress', 'suspended')`.execute(db)
  await sql`create index reports_by_age on reports (submitted_at desc, community_code desc, id desc)`.execute(
    db,
  )
  await sql`drop index reports_due`.execute(db)
}

export const reportsInOrder: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

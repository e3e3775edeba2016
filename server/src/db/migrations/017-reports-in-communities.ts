import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Whoever looks after a community or a few reads their reports in order, each community from its own stretch. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index reports_by_community_and_due on reports
      (community_code, (case status when 'submitted' then respond_due_at else resolve_due_at end), id)
      where status in ('submitted', 'accepted', 'in_progress', 'suspended')`.execute(db)
  await sql`
    create index reports_by_community_and_age on reports
      (community_code, submitted_at desc, id desc)`.execute(db)
}

export const reportsInCommunities: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

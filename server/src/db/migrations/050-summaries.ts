import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * What the summary of a day or a month is read from: what happened in a community, by when. And what is to be told to homes, by
 * when it is over.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index report_activities_answering on report_activities (community_code, at)
      where event in ('accept', 'accept_hand_off', 'resolve', 'reject')`.execute(db)
  // As text, as the history has it: instants of one spelling are in the order of their letters.
  await sql`
    create index report_activities_overdue on report_activities (community_code, (details->>'dueAt'))
      where event = 'overdue'`.execute(db)
  await sql`
    create index notice_deliveries_by_time on notice_deliveries (community_code, delivered_at)`.execute(
    db,
  )
  await sql`
    create index household_disputes_decided on household_disputes (community_code, decided_at)
      where status <> 'waiting'`.execute(db)
  await sql`
    create index notices_to_tell on notices (community_code, expires_at, id)
      where asks_acknowledgement and withdrawn_at is null`.execute(db)
}

export const summaries: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

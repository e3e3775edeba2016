import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * The check of what its author has taken back is over. So it becomes for reports and topics that were taken back until now,
 * held back still or let pass only after that; what let them pass is forgotten, so that a report that is restored is looked at.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['reports', 'report_activities', 'topics']) {
    const name = `${table}_check_status_check`
    await sql`
      alter table ${sql.table(table)}
        drop constraint ${sql.ref(name)},
        add constraint ${sql.ref(name)}
          check (check_status in ('pending', 'manual', 'declined', 'withdrawn'))`.execute(db)
  }
  await sql`
    alter table content_checks
      drop constraint content_checks_status_check,
      drop constraint content_checks_check2,
      add constraint content_checks_status_check
        check (status in ('pending', 'manual', 'passed', 'declined', 'withdrawn')),
      add constraint content_checks_decided
        check (status = 'withdrawn' or (status in ('passed', 'declined')) = (decided_at is not null))`.execute(
    db,
  )
  await sql`drop index content_checks_appealed`.execute(db)
  await sql`
    create index content_checks_appealed on content_checks (community_code, appealed_at, id)
      where status = 'declined' and appealed_at is not null and appeal_decided_at is null`.execute(
    db,
  )
  await sql`
    create index content_checks_of_report on content_checks (community_code, report_id)
      where report_id is not null`.execute(db)
  await endThoseTakenBack(db)
}

/** Again it changes nothing. */
export async function endThoseTakenBack(db: Kysely<unknown>): Promise<void> {
  await sql`
    update content_checks held set status = 'withdrawn', next_try_at = null,
           decided_at = case when held.status = 'passed' then null else held.decided_at end
      from reports report
     where report.community_code = held.community_code and report.id = held.report_id
       and (report.status = 'withdrawn' or report.closed_as = 'withdrawn')
       and (held.status <> 'passed' or coalesce(held.appeal_decided_at, held.decided_at) > (
         select max(step.at) from report_activities step
          where step.community_code = report.community_code and step.report_id = report.id
            and step.event = 'withdraw'))`.execute(db)
  await sql`
    update content_checks held set status = 'withdrawn', next_try_at = null,
           decided_at = case when held.status = 'passed' then null else held.decided_at end
      from topics topic
     where held.kind = 'topic' and topic.community_code = held.community_code
       and topic.id = held.subject_id and topic.status = 'withdrawn'
       and (held.status <> 'passed'
         or coalesce(held.appeal_decided_at, held.decided_at) > topic.ended_at)`.execute(db)
  await sql`
    update reports report set check_status = 'withdrawn', is_public = false from content_checks held
     where held.kind = 'report' and held.status = 'withdrawn'
       and held.community_code = report.community_code and held.subject_id = report.id`.execute(db)
  await sql`
    update report_activities step set check_status = 'withdrawn' from content_checks held
     where held.kind = 'report_step' and held.status = 'withdrawn'
       and held.community_code = step.community_code and held.report_id = step.report_id
       and held.subject_id = step.id`.execute(db)
  await sql`
    update topics topic set check_status = 'withdrawn' from content_checks held
     where held.kind = 'topic' and held.status = 'withdrawn'
       and held.community_code = topic.community_code and held.subject_id = topic.id`.execute(db)
}

export const wordsTakenBack: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}

import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import { DEMO_REPORTS, type DemoReport, type DemoStep } from './demo-reports'
import { insertRows, insertRowsWithIds } from './insert-rows'
import type { DemoPeople } from './load-demo-people'

const HOUR_MS = 3_600_000

/** What an event makes of a report; `closed` also says how. */
const AFTER: Readonly<Record<DemoStep['event'], { status: string; closedAs: string | null }>> = {
  submit: { status: 'submitted', closedAs: null },
  accept: { status: 'accepted', closedAs: null },
  progress: { status: 'in_progress', closedAs: null },
  resolve: { status: 'resolved', closedAs: null },
  dispute: { status: 'in_progress', closedAs: null },
  confirm: { status: 'closed', closedAs: 'confirmed' },
  lapse: { status: 'closed', closedAs: 'lapsed' },
}

/** Reports in every state of the first loop, each with the activities that led there. */
export async function loadDemoReports(
  trx: Transaction<Database>,
  people: DemoPeople,
  now: Date,
): Promise<void> {
  for (const report of DEMO_REPORTS) {
    const [reportId = ''] = await insertRowsWithIds(trx, 'reports', [
      reportRow(report, people, now),
    ])
    await insertRows(trx, 'report_activities', activityRows(report, reportId, people, now))
  }
}

function reportRow(report: DemoReport, people: DemoPeople, now: Date) {
  const { accountId, household } = people.residentOf(report.reporter)
  const at = (event: DemoStep['event']): Date | null => {
    const step = report.steps.filter((candidate) => candidate.event === event).at(-1)
    return step ? before(now, step.hoursAgo) : null
  }
  const last = report.steps.at(-1)
  const { status, closedAs } = AFTER[last?.event ?? 'submit']
  const submittedAt = at('submit') ?? now
  return {
    community_code: household.communityCode,
    grid_code: household.gridCode,
    category_code: report.categoryCode,
    status,
    closed_as: closedAs,
    body: report.body,
    address: report.address,
    lng: household.lng,
    lat: household.lat,
    channel: 'mini_program',
    is_public: report.isPublic,
    is_anonymous: report.isAnonymous,
    reporter_account_id: accountId,
    submitted_at: submittedAt,
    respond_due_at: before(submittedAt, -24),
    resolve_due_at: before(submittedAt, -7 * 24),
    accepted_at: at('accept'),
    resolved_at: status === 'in_progress' ? null : at('resolve'),
    closed_at: status === 'closed' ? before(now, last?.hoursAgo ?? 0) : null,
    reopened_count: report.steps.filter(({ event }) => event === 'dispute').length,
  }
}

function activityRows(report: DemoReport, reportId: string, people: DemoPeople, now: Date) {
  const { accountId, household } = people.residentOf(report.reporter)
  const actors = {
    reporter: { actor_account_id: accountId, actor_role: 'reporter' },
    worker: { actor_account_id: people.workerOf(household.gridCode), actor_role: 'grid_worker' },
    clock: { actor_account_id: null, actor_role: 'clock' },
  }
  return report.steps.map((step, index) => {
    const previous = report.steps[index - 1]
    return {
      community_code: household.communityCode,
      report_id: reportId,
      event: step.event,
      from_status: previous ? AFTER[previous.event].status : null,
      to_status: AFTER[step.event].status,
      ...actors[step.by],
      note: step.note ?? '',
      at: before(now, step.hoursAgo),
    }
  })
}

function before(instant: Date, hours: number): Date {
  return new Date(instant.getTime() - hours * HOUR_MS)
}

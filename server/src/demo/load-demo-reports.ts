import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import { addLimit } from '../lib/calendar'
import type { Category } from '../modules/reports/category-types'
import { DEFAULT_CATEGORIES } from '../modules/reports/default-categories'
import { applyEvent, type NextState, stateOf } from '../modules/reports/reports-state'
import { DEMO_REPORTS, type DemoReport, type DemoStep } from './demo-reports'
import { insertRows, insertRowsWithIds } from './insert-rows'
import type { DemoPeople } from './load-demo-people'

const HOUR_MS = 3_600_000

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
  const { status, closedAs } = statesOf(report).at(-1) ?? SUBMITTED
  const category = categoryOf(report)
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
    respond_due_at: addLimit(submittedAt, { amount: category.respondLimitHours, unit: 'hours' }),
    resolve_due_at: addLimit(at('dispute') ?? submittedAt, category.resolveLimit),
    accepted_at: at('accept'),
    resolved_at: status === 'in_progress' ? null : at('resolve'),
    closed_at: status === 'closed' ? before(now, report.steps.at(-1)?.hoursAgo ?? 0) : null,
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
  const states = statesOf(report)
  return report.steps.map((step, index) => ({
    community_code: household.communityCode,
    report_id: reportId,
    event: step.event,
    from_status: states[index - 1]?.status ?? null,
    to_status: (states[index] ?? SUBMITTED).status,
    ...actors[step.by],
    note: step.note ?? '',
    at: before(now, step.hoursAgo),
  }))
}

const SUBMITTED: NextState = { status: 'submitted', closedAs: null }

/** What each step makes of the report, by the service's own table. */
function statesOf({ steps }: DemoReport): NextState[] {
  let state = SUBMITTED
  return steps.map(({ event }) => {
    if (event !== 'submit') state = applyEvent(stateOf(state), event)
    return state
  })
}

function categoryOf({ categoryCode }: DemoReport): Category {
  const category = DEFAULT_CATEGORIES.find(({ code }) => code === categoryCode)
  if (!category) throw new RangeError(`There is no category ${categoryCode}`)
  return category
}

function before(instant: Date, hours: number): Date {
  return new Date(instant.getTime() - hours * HOUR_MS)
}

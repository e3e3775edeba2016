import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import type { Category } from '../modules/reports/category-types'
import { DEFAULT_CATEGORIES } from '../modules/reports/default-categories'
import { outcomeColumns } from '../modules/reports/outcomes-repository'
import type { Step } from '../modules/reports/report-act'
import { alarmAtOf, tick } from '../modules/reports/report-clock'
import { applyAct, startLifecycle } from '../modules/reports/report-lifecycle'
import { dueDetails } from '../modules/reports/report-limits'
import { foldOutcome, type ReportOutcome } from '../modules/reports/report-outcome'
import { lifecycleColumns } from '../modules/reports/report-row'
import type { Lifecycle, ReportStatus } from '../modules/reports/reports-types'
import { DEMO_REPORTS, type DemoReport, type DemoStep } from './demo-reports'
import { insertRows, insertRowsWithIds } from './insert-rows'
import type { DemoPeople } from './load-demo-people'

const HOUR_MS = 3_600_000

/** Reports in many states, each lived through by the service's own rules, step by step and clock by clock. */
export async function loadDemoReports(
  trx: Transaction<Database>,
  people: DemoPeople,
  now: Date,
): Promise<void> {
  for (const report of DEMO_REPORTS) {
    const { household, accountId } = people.residentOf(report.reporter)
    const life = live(report, household.gridCode, now)
    const [reportId = ''] = await insertRowsWithIds(trx, 'reports', [
      {
        community_code: household.communityCode,
        grid_code: household.gridCode,
        category_code: report.categoryCode,
        body: report.body,
        address: report.address,
        lng: household.lng,
        lat: household.lat,
        channel: 'mini_program',
        is_public: report.isPublic,
        is_anonymous: report.isAnonymous,
        reporter_account_id: accountId,
        submitted_at: life.submittedAt,
        ...lifecycleColumns(life.end, life.alarmAt),
      },
    ])
    await insertRows(
      trx,
      'report_activities',
      life.moments.map(({ step, by, note, fromStatus, at }) => ({
        community_code: household.communityCode,
        report_id: reportId,
        event: step.event,
        from_status: fromStatus,
        to_status: step.next.status,
        ...actorOf(by, report, people),
        note,
        details: JSON.stringify(step.details),
        at,
      })),
    )
    await insertRows(trx, 'report_outcomes', [
      {
        community_code: household.communityCode,
        report_id: reportId,
        grid_code: household.gridCode,
        ...outcomeColumns(outcomeOf(life.moments)),
      },
    ])
  }
}

/** One line of a report's history; nobody did what time did. */
interface LivedMoment {
  readonly step: Step
  readonly by: DemoStep['by'] | undefined
  readonly note: string
  readonly fromStatus: ReportStatus | null
  readonly at: Date
}

/** What people did, and between it what time did at the very instants it was due. */
function live(report: DemoReport, gridCode: string, now: Date) {
  const category = categoryOf(report)
  const [submit, ...acts] = report.steps
  const submittedAt = before(now, submit?.hoursAgo ?? 0)
  const start = startLifecycle(`grid:${gridCode}`, category, submittedAt)
  const moments: LivedMoment[] = []
  let state: Lifecycle = start
  const write = (steps: readonly Step[], doing: Pick<LivedMoment, 'by' | 'note' | 'at'>) => {
    steps.forEach((step, index) => {
      const isConsequence = index > 0
      const words = isConsequence ? { by: undefined, note: '', at: doing.at } : doing
      moments.push({ step, fromStatus: moments.length === 0 ? null : state.status, ...words })
      state = step.next
    })
  }
  const runClockUntil = (end: Date) => {
    for (;;) {
      const due = alarmAtOf({ ...state, gridCode }, category, moments.at(-1)?.at ?? submittedAt)
      if (!due || due > end) return
      const step = tick({ ...state, gridCode }, category, due)
      if (!step) throw new Error('An alarm rings when it is due')
      write([step], { by: undefined, note: '', at: due })
    }
  }
  write(
    [
      {
        event: 'submit',
        next: start,
        details: { accountable: start.accountableUnit, ...dueDetails(start) },
      },
    ],
    { by: 'reporter', note: '', at: submittedAt },
  )
  for (const { event, by, hoursAgo, note = '', unit, untilHours } of acts) {
    const at = before(now, hoursAgo)
    runClockUntil(at)
    const until = untilHours === undefined ? {} : { until: before(now, -untilHours) }
    const act = { event, note, ...(unit === undefined ? {} : { unit }), ...until }
    write(applyAct({ report: { ...state, gridCode }, limits: category, act, now: at }), {
      by,
      note,
      at,
    })
  }
  runClockUntil(now)
  return {
    submittedAt,
    moments,
    end: state,
    alarmAt: alarmAtOf({ ...state, gridCode }, category, now),
  }
}

function outcomeOf(moments: readonly LivedMoment[]): ReportOutcome {
  let outcome: ReportOutcome | undefined
  for (const { step, at } of moments) outcome = foldOutcome(outcome, { ...step, at })
  if (!outcome) throw new Error('Every report was submitted')
  return outcome
}

function actorOf(by: LivedMoment['by'], { reporter }: DemoReport, people: DemoPeople) {
  switch (by) {
    case undefined:
      return { actor_account_id: null, actor_role: 'clock' }
    case 'reporter':
      return { actor_account_id: people.residentOf(reporter).accountId, actor_role: 'reporter' }
    case 'worker': {
      const { gridCode } = people.residentOf(reporter).household
      return { actor_account_id: people.workerOf(gridCode), actor_role: 'grid_worker' }
    }
    default:
      return { actor_account_id: people.accountOf(by), actor_role: people.roleOf(by) }
  }
}

function categoryOf({ categoryCode }: DemoReport): Category {
  const category = DEFAULT_CATEGORIES.find(({ code }) => code === categoryCode)
  if (!category) throw new RangeError(`There is no category ${categoryCode}`)
  return category
}

function before(instant: Date, hours: number): Date {
  return new Date(instant.getTime() - hours * HOUR_MS)
}

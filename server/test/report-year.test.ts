import { createSeededRandom } from '../src/lib/seeded-random'
import { runReportClock } from '../src/modules/reports/run-report-clock'
import { startTestApp, type TestApp } from './test-app'

/**
 * A year passes in which people do some things and forget others. What time must do to each report is worked out here
 * anew, hour by hour and from the State Council's own list of days off, and compared with what the service did.
 */
const HOUR_MS = 3_600_000
const GRID = '430503005003003'
const YEAR_START = Date.parse('2026-01-01T08:00:00+08:00')

/** 国办发明电〔2025〕7号: days off and make-up work days of 2026. */
const DAYS_OFF = [
  ...days('01-01', 3),
  ...days('02-15', 9),
  ...days('04-04', 3),
  ...days('05-01', 5),
  ...days('06-19', 3),
  ...days('09-25', 3),
  ...days('10-01', 7),
]
const MAKE_UP_DAYS = ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'].map(
  (day) => `2026-${day}`,
)

interface Limits {
  readonly respondLimitHours: number
  readonly resolveLimit: { readonly amount: number; readonly unit: 'hours' | 'days' | 'work_days' }
}

/** What people do to a report, in hours after it was filed. */
interface Plan {
  readonly acts: readonly (readonly [hours: number, who: string, path: string, body: object])[]
}

/** What time must do: an event at an instant, and for an escalation whom it tells. */
type Expected = readonly [at: number, event: string, to?: string]

const LADDER = ['committee:430503005003', 'subdistrict:430503005', 'supervisor:430503']
const ACCEPT = [0.5, 'worker-zhou', 'acceptance', {}] as const
const NOTE = { note: '去看过', uploadIds: [] }

const PLANS: Readonly<
  Record<string, (filed: number, limits: Limits) => Plan & { expected: Expected[] }>
> = {
  'nobody ever answers': (filed, limits) => {
    const due = filed + limits.respondLimitHours * HOUR_MS
    return { acts: [], expected: runsOut(filed, due, limits) }
  },
  'accepted and forgotten': (filed, limits) => ({
    acts: [ACCEPT],
    expected: runsOut(filed + 0.5 * HOUR_MS, after(filed, limits.resolveLimit), limits),
  }),
  'resolved, and the reporter says nothing': (filed, limits) => ({
    acts: [ACCEPT, [1, 'worker-zhou', 'resolution', NOTE]],
    expected: [
      ...soonBefore(filed + 0.5 * HOUR_MS, after(filed, limits.resolveLimit), filed + HOUR_MS),
      [filed + 169 * HOUR_MS, 'lapse'],
    ],
  }),
  'refused, and the reporter leaves it there': (filed) => ({
    acts: [[0.25, 'worker-zhou', 'rejection', { reason: '不归这里管', referTo: '供电公司' }]],
    expected: [[filed + 168.25 * HOUR_MS, 'settle']],
  }),
  'suspended until a review date, then forgotten': (filed, limits) => {
    const pause = filed + HOUR_MS
    const review = filed + 241 * HOUR_MS
    const due = afterPause(
      after(filed, limits.resolveLimit),
      pause,
      review,
      limits.resolveLimit.unit,
    )
    return {
      acts: [
        ACCEPT,
        [
          1,
          'worker-zhou',
          'suspension',
          { reviewAt: new Date(review).toISOString(), reason: '等专家' },
        ],
      ],
      expected: [
        ...soonBefore(filed + 0.5 * HOUR_MS, after(filed, limits.resolveLimit), pause),
        [review, 'resume'],
        ...runsOut(review, due, limits),
      ],
    }
  },
  'handed to a department that says nothing, then solved': (filed, limits) => {
    const told = filed + (1 + limits.respondLimitHours) * HOUR_MS
    const solved = told + HOUR_MS
    const due = after(filed, limits.resolveLimit)
    return {
      acts: [
        ACCEPT,
        [1, 'worker-zhou', 'hand-offs', { unit: 'department:430503:housing', reason: '要鉴定' }],
        [(solved - filed) / HOUR_MS, 'worker-zhou', 'resolution', NOTE],
      ],
      expected: [
        ...runsOut(filed + 0.5 * HOUR_MS, due, limits)
          .filter(([at]) => at < solved)
          // The subdistrict was told already, so the ladder goes on above it.
          .filter(([at, event, to]) => event !== 'escalate' || at <= told || to === LADDER[2]),
        [told, 'escalate', 'subdistrict:430503005'],
        [solved + 168 * HOUR_MS, 'lapse'],
      ],
    }
  },
}

let service: TestApp
let categories: (Limits & { code: string; isPrivate: boolean })[]

beforeAll(async () => {
  service = await startTestApp()
  await service.db.updateTable('reports').set({ alarm_at: null }).execute()
  // Every kind of limit is walked by the same grid worker.
  await service.db.updateTable('categories').set({ default_receiver: 'grid' }).execute()
  const response = await (await service.as()).get('/api/v1/categories')
  const kinds = new Map<string, (typeof categories)[number]>()
  for (const category of response.json().items as typeof categories) {
    kinds.set(JSON.stringify([category.respondLimitHours, category.resolveLimit]), category)
  }
  categories = [...kinds.values()]
})
afterAll(() => service.close())

test('the days off of this test are those of the calendar in use', async () => {
  const { isWorkDay } = await import('../src/lib/calendar')
  for (let at = YEAR_START; at < YEAR_START + 365 * 24 * HOUR_MS; at += 24 * HOUR_MS) {
    expect([dayOf(at), isWorkDay(new Date(at))]).toEqual([dayOf(at), isWorkDayHere(at)])
  }
})

test('in a year every report is flagged exactly when it is due, never before, and by one process only', async () => {
  expect(categories.map(({ resolveLimit }) => resolveLimit.unit).sort()).toEqual(
    expect.arrayContaining(['days', 'hours', 'work_days']),
  )
  const reports = planYear()
  const agenda = reports
    .flatMap((report) => [
      { at: report.filed, run: () => file(report) },
      ...report.plan.acts.map(([hours, who, path, body]) => ({
        at: report.filed + hours * HOUR_MS,
        run: () => act(report.id, who, path, body),
      })),
      ...report.plan.expected.flatMap(([at]) => [
        { at: at - 1, run: runClocks },
        { at, run: runClocks },
      ]),
    ])
    .sort((a, b) => a.at - b.at)
  for (const { at, run } of agenda) {
    service.clock.set(new Date(at))
    await run()
  }
  for (const report of reports) {
    const done = await ticksOf(report.id)
    const expected = [...report.plan.expected].sort(byTime)
    expect([report.name, report.categoryCode, ...done]).toEqual([
      report.name,
      report.categoryCode,
      ...expected.map(([at, event, to]) => describe(at, event, to)),
    ])
  }
  expect(reports.flatMap(({ plan }) => plan.expected).length).toBeGreaterThan(200)
}, 300_000)

interface YearReport {
  readonly name: string
  readonly categoryCode: string
  readonly filed: number
  readonly plan: ReturnType<(typeof PLANS)[string]>
  id: string
}

/** Every plan for every kind of limit, at whole hours spread over the year. */
function planYear(): YearReport[] {
  const random = createSeededRandom(2026)
  return Object.entries(PLANS).flatMap(([name, plan]) =>
    categories.flatMap((category) =>
      [0, 1].map(() => {
        const filed = YEAR_START + random.between(0, 300 * 24) * HOUR_MS
        return { name, categoryCode: category.code, filed, plan: plan(filed, category), id: '' }
      }),
    ),
  )
}

async function file(report: YearReport): Promise<void> {
  const resident = await service.as('resident-chen')
  const response = await resident.post('/api/v1/reports', {
    categoryCode: report.categoryCode,
    body: `一年里的一件事：${report.name}`,
    address: '12栋',
    gridCode: GRID,
    isPublic: false,
    isAnonymous: false,
    uploadIds: [],
  })
  expect(response.statusCode).toBe(201)
  report.id = response.json().id
}

async function act(id: string, who: string, path: string, body: object): Promise<void> {
  const response = await (await service.as(who)).post(`/api/v1/reports/${id}/${path}`, body)
  expect([path, response.statusCode]).toEqual([path, 200])
}

/** Two processes at once. */
async function runClocks(): Promise<void> {
  const now = service.clock.now()
  const runs = await Promise.all([runReportClock(service.db, now), runReportClock(service.db, now)])
  expect(runs.flatMap(({ failures }) => failures)).toEqual([])
}

async function ticksOf(id: string): Promise<string[]> {
  const [communityCode = '', number = ''] = id.split('-')
  const rows = await service.db
    .selectFrom('report_activities')
    .select(['event', 'at', 'details'])
    .where('community_code', '=', communityCode)
    .where('report_id', '=', number)
    .where('actor_role', '=', 'clock')
    .orderBy('id')
    .execute()
  return rows.map(({ event, at, details }) => describe(at.getTime(), event, details.to))
}

function describe(at: number, event: string, to: string | undefined): string {
  return [new Date(at).toISOString(), event, to].filter(Boolean).join(' ')
}

function byTime([a, one]: Expected, [b, other]: Expected): number {
  const order = ['due_soon', 'overdue', 'escalate']
  return a - b || order.indexOf(one) - order.indexOf(other)
}

/** Soon, then over, then one rung of the ladder after the other. */
function runsOut(start: number, due: number, { respondLimitHours }: Limits): Expected[] {
  return [
    ...soonBefore(start, due, due),
    [Math.max(due, start), 'overdue'],
    ...LADDER.map(
      (to, rung): Expected => [due + rung * respondLimitHours * HOUR_MS, 'escalate', to],
    ),
  ]
}

function soonBefore(start: number, due: number, end: number): Expected[] {
  const soon = due - Math.min(24 * HOUR_MS, Math.floor((due - start) / 4))
  return start < due && soon < end ? [[soon, 'due_soon']] : []
}

function after(start: number, { amount, unit }: Limits['resolveLimit']): number {
  if (unit === 'hours') return start + amount * HOUR_MS
  if (unit === 'days') return start + amount * 24 * HOUR_MS
  let at = start
  for (let left = amount; left > 0; ) {
    at += 24 * HOUR_MS
    if (isWorkDayHere(at)) left -= 1
  }
  return at
}

/** Hour by hour: what was left at the pause is left at its end. */
function afterPause(due: number, pause: number, end: number, unit: string): number {
  if (unit !== 'work_days') return due + end - pause
  let left = 0
  for (let at = pause; at < due; at += HOUR_MS) if (isWorkDayHere(at)) left += 1
  let at = end
  for (; left > 0 || !isWorkDayHere(at); at += HOUR_MS) if (isWorkDayHere(at)) left -= 1
  return at
}

function isWorkDayHere(at: number): boolean {
  const day = dayOf(at)
  if (DAYS_OFF.includes(day)) return false
  if (MAKE_UP_DAYS.includes(day)) return true
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

function dayOf(at: number): string {
  return new Date(at + 8 * HOUR_MS).toISOString().slice(0, 10)
}

function days(first: string, count: number): string[] {
  const start = Date.parse(`2026-${first}T00:00:00Z`)
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * 24 * HOUR_MS).toISOString().slice(0, 10),
  )
}

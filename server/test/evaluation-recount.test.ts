import { createServices, type Services } from '../src/container'
import { DomainError } from '../src/lib/domain-error'
import type { TenantId } from '../src/lib/ids'
import { createSeededRandom } from '../src/lib/seeded-random'
import { countOutcomes } from '../src/modules/evaluation/evaluation-repository'
import type { Actor } from '../src/modules/identity/identity-types'
import type { ReportAct } from '../src/modules/reports/report-lifecycle'
import { findTransition, type StateName, stateOf } from '../src/modules/reports/reports-state'
import { runReportClock } from '../src/modules/reports/run-report-clock'
import { buildNeighbourhood } from './build-neighbourhood'
import { historiesOf, nothing, type Recount, recountRates } from './recount-rates'
import { startTestApp, type TestApp } from './test-app'
import { TEST_NOW } from './test-clock'
import { TEST_DATA_KEY } from './test-data-key'

/**
 * A random history of a county, lived through the service with a moving clock; and again and again everything that can
 * be asked about it is compared with what comes out of the exported rows.
 */
const COUNTY = '430503'
const COMMUNITIES = ['430503001991', '430503001992', '430503002991', '430503002992']
const START = new Date('2026-09-14T08:00:00+08:00')
const REPORTS = 160
const HOUR_MS = 3_600_000

const PERIODS = [
  ['2026-09-01', '2026-09-30'],
  ['2026-10-01', '2026-10-31'],
  ['2026-11-01', '2026-11-30'],
  ['2026-09-01', '2026-11-30'],
  ['2026-01-01', '2026-12-31'],
] as const

const random = createSeededRandom(8)
let service: TestApp
let services: Services
const actors = new Map<string, Actor>()

beforeAll(async () => {
  service = await startTestApp()
  services = createServices({
    db: service.db,
    clock: service.clock,
    isDemo: true,
    filesFolder: service.filesFolder,
    secret: 'a secret that only signs sessions of tests',
    dataKey: TEST_DATA_KEY,
  })
  for (const code of COMMUNITIES) {
    await buildNeighbourhood(service, code)
    await service.db
      .updateTable('places')
      .set({ parent_code: code.slice(0, 9) })
      .where('code', '=', code)
      .execute()
  }
  const accounts = await service.db
    .selectFrom('accounts')
    .select(['id', 'demo_key'])
    .where('demo_key', 'is not', null)
    .execute()
  for (const { id, demo_key } of accounts) {
    const actor = await services.identity.findActor(id)
    if (actor && demo_key !== null) actors.set(demo_key, actor)
  }
})
afterAll(() => service.close())

test('over the demo city the figures are those of the exported rows', async () => {
  const seen = await compareEverything(new Date(TEST_NOW))
  expect(seen.resolution[1]).toBeGreaterThan(3)
})

test('over a random history of a county, again and again on the way, they are too', async () => {
  const reports: LivedReport[] = []
  service.clock.set(START)
  let checkedAt = START.getTime()
  let comparisons = 0
  while (reports.length < REPORTS) {
    service.clock.set(new Date(service.clock.now().getTime() + random.between(1, 9) * HOUR_MS))
    const { failures } = await runReportClock(service.db, service.clock.now())
    expect(failures).toEqual([])
    for (let filed = random.between(1, 4); filed > 0; filed -= 1) reports.push(await file())
    for (let acts = random.between(6, 12); acts > 0; acts -= 1) await somethingHappens(reports)
    if (service.clock.now().getTime() - checkedAt > 5 * 24 * HOUR_MS) {
      await compareEverything(service.clock.now())
      comparisons += 1
      checkedAt = service.clock.now().getTime()
    }
  }
  const seen = await compareEverything(service.clock.now())
  // The walk went everywhere, or it would show nothing.
  expect(comparisons).toBeGreaterThan(1)
  for (const [numerator, denominator] of [seen.response, seen.resolution, seen.satisfaction]) {
    expect(numerator).toBeGreaterThan(5)
    expect(numerator).toBeLessThan(denominator)
  }
  expect(Math.min(seen.lapsed, seen.rejected, seen.open, seen.overdue)).toBeGreaterThan(3)
  expect(seen.suspended).toBeGreaterThan(0)
  const events = new Set(
    historiesOf(await exportRows('2026-01-01', '2026-12-31'))
      .flat()
      .map(({ event }) => event),
  )
  expect([...events]).toEqual(
    expect.arrayContaining([
      'merge',
      'unmerge',
      'restore',
      'dispute',
      'reopen',
      'suspend',
      'resume',
      'extend',
      'accept_hand_off',
      'settle',
    ]),
  )
}, 600_000)

interface LivedReport {
  readonly id: TenantId
  readonly reporter: Actor
  /** The committee of its community; it stands behind the grid and may do all that handlers do. */
  readonly handler: Actor
  /** Its state when somebody last looked. */
  state: StateName
}

async function file(): Promise<LivedReport> {
  const communityCode = random.pick(COMMUNITIES as [string, ...string[]])
  const reporter = actorOf(`${communityCode}-owner-${random.between(1, 6)}`)
  // The second grids get little, so that some figures are too small to show.
  const grid = random.between(1, 10) === 1 ? '002' : '001'
  const view = await services.reports.createReport(
    reporter,
    {
      categoryCode: random.pick(['street_light', 'noise', 'sanitation', 'house_safety']),
      body: '随机的一件事',
      address: '1栋',
      position: undefined,
      gridCode: `${communityCode}${grid}`,
      isPublic: true,
      isAnonymous: false,
      uploadIds: [],
      channel: 'mini_program',
    },
    writeBy(reporter),
  )
  return {
    id: view.report,
    reporter,
    handler: actorOf(`${communityCode}-committee`),
    state: 'submitted',
  }
}

type Happening = readonly [
  event: ReportAct['event'],
  by: 'reporter' | 'handler' | 'supervisor',
  weight: number,
]

/** Common things more often; what the service refuses does not happen. */
const HAPPENINGS: readonly Happening[] = [
  ['accept', 'handler', 12],
  ['progress', 'handler', 3],
  ['resolve', 'handler', 12],
  ['confirm', 'reporter', 10],
  ['dispute', 'reporter', 2],
  ['reject', 'handler', 1],
  ['withdraw', 'reporter', 1],
  ['restore', 'reporter', 4],
  ['suspend', 'handler', 1],
  ['resume', 'handler', 1],
  ['extend', 'handler', 2],
  ['hand_off', 'handler', 2],
  ['accept_hand_off', 'supervisor', 3],
  ['merge', 'handler', 3],
  ['unmerge', 'handler', 2],
  ['reopen', 'supervisor', 2],
  ['note', 'handler', 1],
]

async function somethingHappens(reports: readonly LivedReport[]): Promise<void> {
  // Mostly to the recent ones.
  const report = reports[Math.max(0, reports.length - 1 - random.between(0, random.between(0, 40)))]
  if (!report) return
  const possible = HAPPENINGS.filter(([each]) => findTransition(report.state, each))
  const weighted = possible.flatMap((each) => Array.from({ length: each[2] }, () => each))
  if (weighted.length === 0) return
  const [event, by] = random.pick(weighted as [Happening, ...Happening[]])
  const actor = by === 'supervisor' ? superior(event, report) : report[by]
  const act: ReportAct = {
    event,
    note: '写一句',
    unit: `subdistrict:${report.id.communityCode.slice(0, 9)}`,
    until: new Date(service.clock.now().getTime() + random.between(24, 400) * HOUR_MS),
    ...(event === 'merge' ? { into: neighbourOf(report, reports).id } : {}),
    ...(random.between(0, 3) === 0
      ? {}
      : { rating: random.pick(['satisfied', 'mostly_satisfied', 'dissatisfied']) }),
  }
  try {
    const view = await services.reports.act(actor, report.id, act, writeBy(actor))
    report.state = stateOf(view.report)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    report.state = stateOf((await services.reports.getReport(report.handler, report.id)).report)
  }
}

function neighbourOf(report: LivedReport, reports: readonly LivedReport[]): LivedReport {
  const { communityCode } = report.id
  const near = reports.slice(-40).filter(({ id }) => id.communityCode === communityCode)
  return random.pick([report, ...near])
}

/** Hand-offs here go to the subdistrict; who supervises may take up again. */
function superior(event: string, { id }: LivedReport): Actor {
  const supervisor = actorOf('supervisor-hu')
  if (event !== 'accept_hand_off') return supervisor
  return {
    ...supervisor,
    appointments: [{ role: 'subdistrict_officer', areaCode: id.communityCode.slice(0, 9) }],
  }
}

function actorOf(key: string): Actor {
  const actor = actors.get(key)
  if (!actor) throw new Error(`Nobody is called ${key}`)
  return actor
}

let writes = 0
function writeBy({ accountId }: Actor) {
  writes += 1
  return { accountId, key: `recount-${writes}`, requestId: 'recount', payload: writes }
}

async function exportRows(from: string, to: string): Promise<string> {
  const auditor = await service.as('auditor-gao')
  const response = await auditor.get(
    `/api/v1/open-data/activities?areaCode=${COUNTY}&from=${from}&to=${to}&format=csv`,
  )
  expect(response.statusCode).toBe(200)
  return response.body
}

/** Every grid exactly, and every area the public sees. @returns the county's sums over the year */
async function compareEverything(now: Date): Promise<Recount> {
  let county = nothing()
  for (const [from, to] of PERIODS) {
    const recounted = recountRates(await exportRows(from, to), now)
    const span = {
      from: new Date(`${from}T00:00:00+08:00`),
      until: new Date(Date.parse(`${to}T00:00:00+08:00`) + 24 * HOUR_MS),
    }
    const grids = await countOutcomes(service.db, COUNTY, span, now)
    for (const { gridCode, response, resolution, satisfaction, ...counts } of grids) {
      const pair = (share: { numerator: number; denominator: number }) => [
        share.numerator,
        share.denominator,
      ]
      const counted = {
        response: pair(response),
        resolution: pair(resolution),
        satisfaction: pair(satisfaction),
        ...counts,
      }
      expect([from, to, gridCode, counted]).toEqual([
        from,
        to,
        gridCode,
        recounted.get(gridCode) ?? nothing(),
      ])
    }
    for (const areaCode of [
      COUNTY,
      ...new Set(COMMUNITIES.map((code) => code.slice(0, 9))),
      ...COMMUNITIES,
    ]) {
      await comparePublic(areaCode, { from, to }, recounted)
    }
    county = sumOf(recounted, COUNTY)
  }
  return county
}

async function comparePublic(
  areaCode: string,
  { from, to }: { from: string; to: string },
  recounted: ReadonlyMap<string, Recount>,
): Promise<void> {
  const board = (
    await (await service.as()).get(`/api/v1/scoreboard?areaCode=${areaCode}&from=${from}&to=${to}`)
  ).json()
  for (const area of [board.area, ...board.children]) {
    const sum = sumOf(recounted, area.code)
    for (const rate of ['response', 'resolution', 'satisfaction'] as const) {
      const { isHidden, numerator, denominator } = area[rate]
      const [found, all] = sum[rate]
      if (all > 0 && all < 5) expect([area.code, rate, isHidden]).toEqual([area.code, rate, true])
      expect([numerator, denominator]).toEqual(isHidden ? [null, null] : [found, all])
    }
    expect([area.open, area.overdue, area.suspended]).toEqual([
      sum.open,
      sum.overdue,
      sum.suspended,
    ])
  }
}

function sumOf(grids: ReadonlyMap<string, Recount>, areaCode: string): Recount {
  const sum = nothing()
  for (const [code, grid] of grids) {
    if (!code.startsWith(areaCode)) continue
    for (const rate of ['response', 'resolution', 'satisfaction'] as const) {
      sum[rate] = [sum[rate][0] + grid[rate][0], sum[rate][1] + grid[rate][1]]
    }
    for (const count of ['lapsed', 'rejected', 'open', 'overdue', 'suspended'] as const)
      sum[count] += grid[count]
  }
  return sum
}

import { createSeededRandom } from '../src/lib/seeded-random'
import { countOutcomes } from '../src/modules/evaluation/evaluation-repository'
import { lastMidnight } from '../src/modules/evaluation/period'
import { runReportClock } from '../src/modules/reports/run-report-clock'
import { buildNeighbourhood } from './build-neighbourhood'
import {
  fileSomething,
  type LivedReport,
  somethingHappens,
  startWalk,
  type Walk,
} from './live-reports'
import { historiesOf, nothing, type Recount, recountRates } from './recount-rates'
import { startTestApp, type TestApp } from './test-app'
import { TEST_NOW } from './test-clock'

/**
 * A random history of a county, lived through the service with a moving clock; and again and again everything that can
 * be asked about it is compared with what comes out of the exported rows.
 */
const COUNTY = '430503'
const COMMUNITIES = ['430503001991', '430503001992', '430503002991', '430503002992'] as const
const START = new Date('2026-09-14T08:00:00+08:00')
const REPORTS = 160
const HOUR_MS = 3_600_000

const PERIODS = [
  ['2026-09-01', '2026-09-30'],
  ['2026-10-01', '2026-10-31'],
  ['2026-11-01', '2026-11-30'],
  ['2026-07-01', '2026-09-30'],
  ['2026-10-01', '2026-12-31'],
  ['2026-01-01', '2026-12-31'],
] as const

const random = createSeededRandom(8)
let service: TestApp
let walk: Walk

beforeAll(async () => {
  service = await startTestApp()
  for (const code of COMMUNITIES) {
    await buildNeighbourhood(service, code)
    await service.db
      .updateTable('places')
      .set({ parent_code: code.slice(0, 9) })
      .where('code', '=', code)
      .execute()
  }
  walk = await startWalk(service, COMMUNITIES, random)
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
    for (let filed = random.between(1, 4); filed > 0; filed -= 1) {
      reports.push(await fileSomething(walk))
    }
    for (let acts = random.between(6, 12); acts > 0; acts -= 1) {
      await somethingHappens(walk, reports)
    }
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
  expect(seen.confirmedByCode).toBeGreaterThan(3)
  expect(seen.confirmedByCode).toBeLessThan(seen.resolution[0])
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

async function exportRows(from: string, to: string): Promise<string> {
  const auditor = await service.as('auditor-gao')
  const response = await auditor.get(
    `/api/v1/open-data/activities?areaCode=${COUNTY}&from=${from}&to=${to}&format=csv`,
  )
  expect(response.statusCode).toBe(200)
  return response.body
}

/** Every grid exactly, as of the last midnight and of this moment, and every area the public sees. @returns the county's sums over the year */
async function compareEverything(now: Date): Promise<Recount> {
  let county = nothing()
  for (const [from, to] of PERIODS) {
    const rows = await exportRows(from, to)
    await compareGrids(rows, { from, to }, now)
    const asOf = lastMidnight(now)
    await compareGrids(rows, { from, to }, asOf)
    const recounted = recountRates(rows, asOf)
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

async function compareGrids(
  rows: string,
  { from, to }: { from: string; to: string },
  asOf: Date,
): Promise<void> {
  const recounted = recountRates(rows, asOf)
  const end = new Date(Date.parse(`${to}T00:00:00+08:00`) + 24 * HOUR_MS)
  const span = { from: new Date(`${from}T00:00:00+08:00`), until: asOf < end ? asOf : end }
  const counted = new Map<string, Recount>()
  for (const { gridCode, month, ...grid } of await countOutcomes(service.db, COUNTY, span, asOf)) {
    const { response, resolution, satisfaction, ...counts } = grid
    const pair = (share: { numerator: number; denominator: number }): [number, number] => [
      share.numerator,
      share.denominator,
    ]
    const one = {
      response: pair(response),
      resolution: pair(resolution),
      satisfaction: pair(satisfaction),
      ...counts,
    }
    counted.set(gridCode, add(counted.get(gridCode) ?? nothing(), one))
  }
  for (const [gridCode, grid] of counted) {
    expect([from, to, asOf, gridCode, grid]).toEqual([
      from,
      to,
      asOf,
      gridCode,
      recounted.get(gridCode) ?? nothing(),
    ])
  }
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
    if (area.confirmedByCode !== null) expect(area.confirmedByCode).toBe(sum.confirmedByCode)
    expect([area.open, area.overdue, area.suspended]).toEqual([
      sum.open,
      sum.overdue,
      sum.suspended,
    ])
  }
}

function sumOf(grids: ReadonlyMap<string, Recount>, areaCode: string): Recount {
  return [...grids].reduce(
    (sum, [code, grid]) => (code.startsWith(areaCode) ? add(sum, grid) : sum),
    nothing(),
  )
}

function add(one: Recount, other: Recount): Recount {
  const sum = nothing()
  for (const rate of ['response', 'resolution', 'satisfaction'] as const) {
    sum[rate] = [one[rate][0] + other[rate][0], one[rate][1] + other[rate][1]]
  }
  for (const count of COUNTS) sum[count] = one[count] + other[count]
  return sum
}

const COUNTS = ['confirmedByCode', 'lapsed', 'rejected', 'open', 'overdue', 'suspended'] as const

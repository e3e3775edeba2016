import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { NotNull } from 'kysely'
import type { PolygonRings } from '../src/db/polygon-rings'
import { DEMO_COMMUNITIES } from '../src/demo/demo-cast'
import { createSeededRandom } from '../src/lib/seeded-random'
import { createGridIndex } from '../src/modules/places/grid-index'
import { type GridPoint, isSimple, outlineOf, outlinesAround, twiceAreaOf } from './demo-polygons'
import { startTestApp, type TestApp } from './test-app'

/**
 * Areas and borders are compared in whole micro-degrees, so nothing here has a tolerance: simple outlines that run
 * counter-clockwise, whose inner borders cancel out to one outline around them, cover each inner point exactly once.
 */
interface Grid {
  readonly code: string
  readonly community_code: string
  readonly polygon: PolygonRings
}

let service: TestApp
let grids: Grid[]

beforeAll(async () => {
  service = await startTestApp()
  grids = await service.db
    .selectFrom('grids')
    .select(['code', 'community_code', 'polygon'])
    .orderBy('code')
    .execute()
})
afterAll(() => service.close())

const SAMPLES_PER_COMMUNITY = 4_000

const gridsOf = (areaCode: string) => grids.filter(({ code }) => code.startsWith(areaCode))
const outlinesOf = (of: readonly Grid[]) => of.map(({ polygon }) => outlineOf(polygon))
const sum = (areas: readonly bigint[]) => areas.reduce((total, area) => total + area, 0n)

test('the three communities have 4, 4 and 3 grids, numbered from 001', () => {
  expect(grids.map(({ code }) => code)).toEqual([
    ...['001', '002', '003', '004'].map((number) => `430503005003${number}`),
    ...['001', '002', '003', '004'].map((number) => `430503005004${number}`),
    ...['001', '002', '003'].map((number) => `430503005005${number}`),
  ])
  for (const { code, community_code } of grids) expect(code.slice(0, 12)).toBe(community_code)
})

test('every outline is simple and runs counter-clockwise', () => {
  for (const outline of outlinesOf(grids)) {
    expect(isSimple(outline)).toBe(true)
    expect(twiceAreaOf(outline)).toBeGreaterThan(0n)
  }
})

const AREAS = [...DEMO_COMMUNITIES.map(({ code }) => code), '430503005']

test.each(AREAS)('the grids of %s tile it exactly, without gap, hole or overlap', (areaCode) => {
  const outlines = outlinesOf(gridsOf(areaCode))
  const around = outlinesAround(outlines)
  expect(around).toHaveLength(1)
  const [community = []] = around
  expect(isSimple(community)).toBe(true)
  expect(sum(outlines.map(twiceAreaOf))).toBe(twiceAreaOf(community))
})

test.each(AREAS)(
  'every point inside %s lies in exactly one grid, every other in none',
  (areaCode) => {
    const [community = []] = outlinesAround(outlinesOf(gridsOf(areaCode)))
    const index = createGridIndex(gridsOf(areaCode))
    const counts = { inside: 0, outside: 0 }
    for (const point of samplePoints(community)) {
      const found = gridsOf(areaCode).filter(({ polygon }) => isInside(point, polygon))
      const isInCommunity = isInside(point, [asRing(community)])
      expect(found).toHaveLength(isInCommunity ? 1 : 0)
      expect(index.findGridAt({ lng: point[0], lat: point[1] })).toBe(found[0]?.code)
      counts[isInCommunity ? 'inside' : 'outside'] += 1
    }
    expect(counts.inside).toBeGreaterThan(3_000)
    expect(counts.outside).toBeGreaterThan(50)
  },
)

test('a community is some 600 m wide and 520 m high, as a real one may be', () => {
  for (const { code } of DEMO_COMMUNITIES) {
    const [community = []] = outlinesAround(outlinesOf(gridsOf(code)))
    const squareMicroDegrees = Number(twiceAreaOf(community)) / 2
    const squareMetres = squareMicroDegrees * 0.111_3 ** 2 * Math.cos((27.23 * Math.PI) / 180)
    expect(squareMetres).toBeGreaterThan(270_000)
    expect(squareMetres).toBeLessThan(350_000)
  }
})

test('every building stands inside its own grid', async () => {
  const buildings = await service.db
    .selectFrom('buildings')
    .selectAll()
    .$narrowType<{ lng: NotNull; lat: NotNull }>()
    .execute()
  for (const { lng, lat, grid_code } of buildings) {
    const around = grids.filter(({ polygon }) => isInside([lng, lat], polygon))
    expect(around.map(({ code }) => code)).toEqual([grid_code])
  }
})

/** Points of the outline's box with seven decimals, one more than borders have. */
function* samplePoints(outline: readonly GridPoint[]): Generator<[number, number]> {
  const random = createSeededRandom(20_261_125)
  const range = (axis: 0 | 1) => {
    const values = outline.map((point) => point[axis])
    return [Math.min(...values) * 10, Math.max(...values) * 10] as const
  }
  const [xs, ys] = [range(0), range(1)]
  for (let count = 0; count < SAMPLES_PER_COMMUNITY; count += 1) {
    yield [random.between(...xs) / 1e7, random.between(...ys) / 1e7]
  }
}

function asRing(outline: readonly GridPoint[]): number[][] {
  return [...outline, outline[0] ?? [0, 0]].map(([x, y]) => [x / 1e6, y / 1e6])
}

function isInside(point: readonly [number, number], polygon: PolygonRings): boolean {
  const options = { ignoreBoundary: true }
  return booleanPointInPolygon([...point], { type: 'Polygon', coordinates: polygon }, options)
}

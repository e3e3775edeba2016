import fc from 'fast-check'
import { canBeWorkedOutFrom, choicesOf } from '../../../test/worked-out'
import { findShownAreas, findShownPeriods, MIN_CASES } from './hide-small-cells'

const COUNTY = '430503'
const LEVELS = [6, 9, 12, 15]

/** Grid codes of a small county; the shape is the number of grids of each community of each subdistrict. */
function gridsOf(shape: readonly (readonly number[])[]): string[] {
  const part = (index: number) => String(index + 1).padStart(3, '0')
  return shape.flatMap((communities, s) =>
    communities.flatMap((count, c) =>
      Array.from({ length: count }, (_, g) => `${COUNTY}${part(s)}${part(c)}${part(g)}`),
    ),
  )
}

function areasOf(grids: readonly string[]): string[] {
  return [...new Set(grids.flatMap((grid) => LEVELS.map((length) => grid.slice(0, length))))].sort()
}

/** What everybody sees: as the service decides it, each area by the grids of its own subdistrict or its own. */
function publicAreas(cases: ReadonlyMap<string, number>): string[] {
  return areasOf([...cases.keys()]).filter((area) => {
    const around = area.slice(0, 9)
    const inside = new Map([...cases].filter(([grid]) => grid.startsWith(around)))
    return findShownAreas(inside)(area)
  })
}

const counts = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 30 }) },
)
const counties = fc
  .array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map(gridsOf)
  .filter((grids) => grids.length <= 10)
  .chain((grids) =>
    fc
      .array(counts, { minLength: grids.length, maxLength: grids.length })
      .map((cases) => new Map(grids.map((grid, index) => [grid, cases[index] ?? 0]))),
  )

test('no group of grids with one to four cases can be worked out from all that is shown', () => {
  let hidden = 0
  fc.assert(
    fc.property(counties, (cases) => {
      // A grid without cases adds nothing to any sum, so everybody may know it.
      const grids = [...cases.keys()].filter((grid) => (cases.get(grid) ?? 0) > 0)
      const shown = publicAreas(cases)
      const rows = shown.map((area) => grids.map((grid) => (grid.startsWith(area) ? 1 : 0)))
      hidden += areasOf(grids).length - shown.length
      const canBeWorkedOut = canBeWorkedOutFrom(rows)
      for (const target of choicesOf(grids.length)) {
        const sum = grids.reduce(
          (total, grid, index) => total + (target[index] ?? 0) * (cases.get(grid) ?? 0),
          0,
        )
        if (sum < MIN_CASES)
          expect([shown, target, canBeWorkedOut(target)]).toEqual([shown, target, false])
      }
    }),
    { numRuns: 150 },
  )
  expect(hidden).toBeGreaterThan(100)
}, 240_000)

test('whether an area is shown does not depend on which area was asked for', () => {
  fc.assert(
    fc.property(counties, (cases) => {
      const inCounty = findShownAreas(cases)
      for (const area of areasOf([...cases.keys()])) {
        expect([area, inCounty(area)]).toEqual([area, publicAreas(cases).includes(area)])
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  [
    'enough everywhere: all is shown',
    [[2]],
    [6, 9],
    ['430503', '430503001', '430503001001', '430503001001001', '430503001001002'],
  ],
  [
    'one small grid hides the smallest beside it',
    [[3]],
    [3, 9, 7],
    ['430503', '430503001', '430503001001', '430503001001002'],
  ],
  [
    'small grids that are enough together hide nothing else',
    [[3]],
    [3, 2, 7],
    ['430503', '430503001', '430503001001', '430503001001003'],
  ],
  [
    'a small community hides a grid of its neighbour, and so the neighbour',
    [[1, 2]],
    [2, 8, 6],
    ['430503', '430503001', '430503001002001'],
  ],
  [
    'a small subdistrict hides the county, and nothing in its neighbour',
    [[1], [1]],
    [2, 8],
    ['430503002', '430503002001', '430503002001001'],
  ],
  [
    'nothing at all is no secret',
    [[1]],
    [0],
    ['430503', '430503001', '430503001001', '430503001001001'],
  ],
] satisfies [string, number[][], number[], string[]][])('%s', (_name, shape, cases, shown) => {
  const grids = gridsOf(shape)
  expect(publicAreas(new Map(grids.map((grid, index) => [grid, cases[index] ?? 0])))).toEqual(shown)
})

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const PERIODS = [
  ...MONTHS.map((month) => [month]),
  ...[1, 4, 7, 10].map((month) => [month, month + 1, month + 2]),
  MONTHS,
]
const years = fc
  .array(counts, { minLength: 12, maxLength: 12 })
  .map((cases) => new Map(cases.map((count, index) => [index + 1, count])))

test('no months with one to four cases can be worked out from the months, quarters and the year that are shown', () => {
  let hidden = 0
  fc.assert(
    fc.property(years, (cases) => {
      const sumOf = (months: readonly number[]) =>
        months.reduce((sum, month) => sum + (cases.get(month) ?? 0), 0)
      // A month without cases adds nothing to any sum, so everybody may know it.
      const months = MONTHS.filter((month) => sumOf([month]) > 0)
      const isShown = findShownPeriods(cases)
      const shown = PERIODS.filter(isShown)
      hidden += PERIODS.length - shown.length
      const canBeWorkedOut = canBeWorkedOutFrom(
        shown.map((period) => months.map((month) => (period.includes(month) ? 1 : 0))),
      )
      for (const target of choicesOf(months.length)) {
        if (sumOf(months.filter((_, index) => target[index])) < MIN_CASES)
          expect([shown, target, canBeWorkedOut(target)]).toEqual([shown, target, false])
      }
    }),
    { numRuns: 150 },
  )
  expect(hidden).toBeGreaterThan(100)
}, 240_000)

test('what the shown parts leave of a shown quarter or year is nothing or at least five', () => {
  fc.assert(
    fc.property(years, (cases) => {
      const isShown = findShownPeriods(cases)
      for (const period of PERIODS.filter(isShown)) {
        const parts = PERIODS.filter(
          (part) => part.length < period.length && part.every((month) => period.includes(month)),
        ).filter(isShown)
        const left = period.filter((month) => !parts.some((part) => part.includes(month)))
        const rest = left.reduce((sum, month) => sum + (cases.get(month) ?? 0), 0)
        expect([period, parts, rest === 0 || rest >= MIN_CASES]).toEqual([period, parts, true])
      }
    }),
    { numRuns: 300 },
  )
})

const Q4 = [10, 11, 12]
test.each([
  ['enough in every month: all is shown', { 10: 5, 11: 6 }, [[10], [11], Q4, MONTHS]],
  ['a small month hides the smallest beside it', { 9: 9, 10: 5, 11: 3 }, [[9], Q4, MONTHS]],
  ['a small quarter hides one beside it', { 9: 9, 11: 3 }, [MONTHS]],
  [
    'small months that are enough together hide nothing else',
    { 9: 9, 10: 3, 11: 4 },
    [[9], Q4, MONTHS],
  ],
  ['a small year shows nothing', { 9: 1, 11: 3 }, []],
] satisfies [string, Record<number, number>, number[][]][])('%s', (_name, cases, shown) => {
  const isShown = findShownPeriods(
    new Map(Object.entries(cases).map(([month, count]) => [Number(month), count])),
  )
  const asked = [[9], [10], [11], Q4, MONTHS].filter((months) =>
    months.some((month) => month in cases),
  )
  expect(asked.filter(isShown)).toEqual(shown)
})

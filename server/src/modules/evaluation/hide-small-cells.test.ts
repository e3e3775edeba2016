import fc from 'fast-check'
import { findShownAreas, MIN_CASES } from './hide-small-cells'

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

/** Whether the target is a sum of multiples of the rows: the rank does not grow when it is added. */
function canBeWorkedOut(rows: readonly number[][], target: readonly number[]): boolean {
  return rank([...rows, [...target]]) === rank(rows)
}

/** Row by row: what the rows before leave of it is something new, or nothing. */
function rank(rows: readonly number[][]): number {
  const basis: { row: number[]; column: number }[] = []
  for (const given of rows) {
    const row = [...given]
    for (const known of basis) subtract(row, known)
    const column = row.findIndex((value) => Math.abs(value) > 1e-9)
    if (column >= 0) basis.push({ row, column })
  }
  return basis.length
}

function subtract(row: number[], known: { row: number[]; column: number }): void {
  const factor = (row[known.column] ?? 0) / (known.row[known.column] ?? 1)
  for (const [index, value] of known.row.entries()) row[index] = (row[index] ?? 0) - factor * value
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
      for (let chosen = 1; chosen < 2 ** grids.length; chosen += 1) {
        const target = grids.map((_, index) => (chosen >> index) & 1)
        const sum = grids.reduce(
          (total, grid, index) => total + (target[index] ?? 0) * (cases.get(grid) ?? 0),
          0,
        )
        if (sum < MIN_CASES)
          expect([shown, target, canBeWorkedOut(rows, target)]).toEqual([shown, target, false])
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

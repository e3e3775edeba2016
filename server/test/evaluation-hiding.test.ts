import fc from 'fast-check'
import type { AreaFigures, GridOutcomes } from '../src/modules/evaluation/evaluation-types'
import { publishFigures } from '../src/modules/evaluation/publish-figures'
import { canBeWorkedOutFrom, choicesOf } from './worked-out'

/** Everything that is published of a small place over a year, and what can be worked out from it. */
const GRIDS = ['430503001001001', '430503001001002', '430503001002001']
const AREAS = ['430503001', '430503001001', '430503001002', ...GRIDS]
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const PERIODS = [
  ...MONTHS.map((month) => [month]),
  ...[1, 4, 7, 10].map((month) => [month, month + 1, month + 2]),
  MONTHS,
]
const MIN_CASES = 5

type Count = (outcomes: GridOutcomes) => number

/** Per figure: whether it is shown, and the counts that are told with it. */
const FIGURES: readonly [(area: AreaFigures) => boolean, readonly Count[]][] = [
  [({ response }) => !response.isHidden, [({ response }) => response.denominator]],
  [({ resolution }) => !resolution.isHidden, [({ resolution }) => resolution.denominator]],
  [({ satisfaction }) => !satisfaction.isHidden, [({ satisfaction }) => satisfaction.denominator]],
  [
    ({ confirmedByCode }) => confirmedByCode !== null,
    [
      ({ confirmedByCode }) => confirmedByCode,
      ({ confirmedByCode, resolution }) => resolution.numerator - confirmedByCode,
    ],
  ],
]

const small = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 20 }) },
)

const outcomes = fc
  .record({ byCode: small, confirmed: small, unsolved: small, rated: small, answered: small })
  .map(({ byCode, confirmed, unsolved, rated, answered }) => ({
    response: { numerator: 0, denominator: answered },
    resolution: { numerator: byCode + confirmed, denominator: byCode + confirmed + unsolved },
    satisfaction: { numerator: 0, denominator: rated },
    confirmedByCode: byCode,
    lapsed: 0,
    rejected: 0,
    open: 0,
    overdue: 0,
    suspended: 0,
  }))

const years: fc.Arbitrary<GridOutcomes[]> = fc
  .array(outcomes, { minLength: GRIDS.length * 12, maxLength: GRIDS.length * 12 })
  .map((all) =>
    all.map((each, index) => ({
      ...each,
      gridCode: GRIDS[index % GRIDS.length] ?? '',
      month: Math.floor(index / GRIDS.length) + 1,
    })),
  )

/** Every area over every month, quarter and the year. */
function publishAll(year: readonly GridOutcomes[]) {
  return PERIODS.flatMap((months) => {
    const publish = publishFigures(year, months)
    return AREAS.map((code) => ({ months, ...publish({ code, name: '', level: 'grid' }) }))
  })
}

test('of no area a figure of one to four cases can be worked out from its months, quarters and year', () => {
  let hidden = 0
  fc.assert(
    fc.property(years, fc.constantFrom(...AREAS), (year, code) => {
      const inside = year.filter(({ gridCode }) => gridCode.startsWith(code))
      const published = publishAll(year).filter((area) => area.code === code)
      for (const [isShown, counts] of FIGURES) {
        const shown = published.filter(isShown)
        hidden += published.length - shown.length
        for (const count of counts) {
          const casesOf = (month: number) =>
            sum(
              inside.filter((each) => each.month === month),
              count,
            )
          const months = MONTHS.filter((month) => casesOf(month) > 0)
          const canBeWorkedOut = canBeWorkedOutFrom(
            shown.map((area) => months.map((month) => (area.months.includes(month) ? 1 : 0))),
          )
          for (const target of choicesOf(months.length)) {
            const cases = months.reduce(
              (total, month, index) => total + (target[index] ? casesOf(month) : 0),
              0,
            )
            if (cases < MIN_CASES)
              expect([code, target, canBeWorkedOut(target)]).toEqual([code, target, false])
          }
        }
      }
    }),
    { numRuns: 40 },
  )
  expect(hidden).toBeGreaterThan(100)
}, 240_000)

test('and of no period one from the areas around and inside', () => {
  fc.assert(
    fc.property(years, fc.constantFrom(...PERIODS), (year, months) => {
      const published = publishAll(year).filter((area) => area.months === months)
      for (const [isShown, counts] of FIGURES) {
        const shown = published.filter(isShown)
        for (const count of counts) {
          const casesOf = (grid: string) =>
            sum(
              year.filter(
                ({ gridCode, month }) => gridCode === grid && months.includes(month ?? 0),
              ),
              count,
            )
          const grids = GRIDS.filter((grid) => casesOf(grid) > 0)
          const canBeWorkedOut = canBeWorkedOutFrom(
            shown.map(({ code }) => grids.map((grid) => (grid.startsWith(code) ? 1 : 0))),
          )
          for (const target of choicesOf(grids.length)) {
            const cases = grids.reduce(
              (total, grid, index) => total + (target[index] ? casesOf(grid) : 0),
              0,
            )
            if (cases < MIN_CASES)
              expect([months, target, canBeWorkedOut(target)]).toEqual([months, target, false])
          }
        }
      }
    }),
    { numRuns: 100 },
  )
}, 240_000)

test('what is shown is the sum', () => {
  fc.assert(
    fc.property(years, (year) => {
      for (const { months, code, response, resolution, confirmedByCode } of publishAll(year)) {
        const inside = year.filter(
          ({ gridCode, month }) => gridCode.startsWith(code) && months.includes(month ?? 0),
        )
        if (!response.isHidden)
          expect(response.denominator).toBe(sum(inside, (each) => each.response.denominator))
        if (confirmedByCode !== null) {
          expect(resolution.isHidden).toBe(false)
          expect(confirmedByCode).toBe(sum(inside, (each) => each.confirmedByCode))
        }
      }
    }),
    { numRuns: 50 },
  )
})

function sum(all: readonly GridOutcomes[], count: Count): number {
  return all.reduce((total, each) => total + count(each), 0)
}

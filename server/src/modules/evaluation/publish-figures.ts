import { wilsonInterval } from '../../lib/wilson-interval'
import type { AreaFigures, Figure, GridOutcomes, Rate, Share } from './evaluation-types'
import { findShownAreas, findShownPeriods } from './hide-small-cells'

export type NamedArea = Pick<AreaFigures, 'code' | 'name' | 'level'> &
  Partial<Pick<AreaFigures, 'endedAt'>>

type Count = (grid: GridOutcomes) => number

/**
 * Sums what happened in the grids for any area among them over some months, and hides what is too small to show; each
 * rate by its own cases.
 * @param year all grids of the subdistrict around the areas, or of the area itself above one, in all months of the year
 * @param months a month, a quarter or the year
 */
export function publishFigures(
  year: readonly GridOutcomes[],
  months: readonly number[],
): (area: NamedArea) => AreaFigures {
  const asked = year.filter(({ month }) => month !== null && months.includes(month))

  /** Shown are cases that follow neither from the areas around in these months nor from other months of the area. */
  const isShownBy = (cases: Count): ((areaCode: string) => boolean) => {
    const isShownAmongAreas = findShownAreas(sumBy(asked, ({ gridCode }) => gridCode, cases))
    return (areaCode) => {
      const inside = year.filter(({ gridCode }) => gridCode.startsWith(areaCode))
      const byMonth = sumBy(inside, ({ month }) => month ?? 0, cases)
      return isShownAmongAreas(areaCode) && findShownPeriods(byMonth)(months)
    }
  }

  const isShown: Readonly<Record<Rate, (areaCode: string) => boolean>> = {
    response: isShownBy(({ response }) => response.denominator),
    resolution: isShownBy(({ resolution }) => resolution.denominator),
    satisfaction: isShownBy(({ satisfaction }) => satisfaction.denominator),
  }
  // One and the other make up the numerator, so both have to be enough.
  const isByCodeShown = isShownBy(({ confirmedByCode }) => confirmedByCode)
  const isRestShown = isShownBy(
    ({ resolution, confirmedByCode }) => resolution.numerator - confirmedByCode,
  )

  return ({ code, name, level, endedAt = null }) => {
    const inside = asked.filter(({ gridCode }) => gridCode.startsWith(code))
    const count = (of: Count) => inside.reduce((sum, grid) => sum + of(grid), 0)
    const figure = (rate: Rate): Figure =>
      isShown[rate](code)
        ? shown({
            numerator: count((grid) => grid[rate].numerator),
            denominator: count((grid) => grid[rate].denominator),
          })
        : HIDDEN
    const resolution = figure('resolution')
    const ifShown = (of: Count) => (resolution.isHidden ? null : count(of))
    return {
      code,
      name,
      level,
      endedAt,
      response: figure('response'),
      resolution,
      satisfaction: figure('satisfaction'),
      confirmedByCode:
        isByCodeShown(code) && isRestShown(code)
          ? ifShown(({ confirmedByCode }) => confirmedByCode)
          : null,
      lapsed: ifShown(({ lapsed }) => lapsed),
      rejected: ifShown(({ rejected }) => rejected),
      open: count(({ open }) => open),
      overdue: count(({ overdue }) => overdue),
      suspended: count(({ suspended }) => suspended),
    }
  }
}

function sumBy<Key>(
  grids: readonly GridOutcomes[],
  keyOf: (grid: GridOutcomes) => Key,
  cases: Count,
): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>()
  for (const grid of grids) sums.set(keyOf(grid), (sums.get(keyOf(grid)) ?? 0) + cases(grid))
  return sums
}

const HIDDEN: Figure = { isHidden: true, numerator: null, denominator: null, interval: null }

function shown({ numerator, denominator }: Share): Figure {
  const interval = denominator === 0 ? null : wilsonInterval(numerator, denominator)
  return { isHidden: false, numerator, denominator, interval }
}

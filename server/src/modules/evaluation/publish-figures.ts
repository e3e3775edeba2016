import { wilsonInterval } from '../../lib/wilson-interval'
import {
  type AreaFigures,
  type Figure,
  type GridOutcomes,
  RATES,
  type Rate,
  type Share,
} from './evaluation-types'
import { findShownAreas } from './hide-small-cells'

export type NamedArea = Pick<AreaFigures, 'code' | 'name' | 'level'>

/**
 * Sums what happened in the grids for any area among them, and hides what is too small to show; each rate by its own
 * cases.
 * @param grids all grids of the subdistrict around the areas, or of the area itself above one
 */
export function publishFigures(grids: readonly GridOutcomes[]): (area: NamedArea) => AreaFigures {
  const isShown = Object.fromEntries(
    RATES.map((rate) => [
      rate,
      findShownAreas(new Map(grids.map((grid) => [grid.gridCode, grid[rate].denominator]))),
    ]),
  ) as Record<Rate, (areaCode: string) => boolean>
  return ({ code, name, level }) => {
    const inside = grids.filter(({ gridCode }) => gridCode.startsWith(code))
    const count = (pick: (grid: GridOutcomes) => number) =>
      inside.reduce((sum, grid) => sum + pick(grid), 0)
    const figure = (rate: Rate): Figure =>
      isShown[rate](code)
        ? shown({
            numerator: count((grid) => grid[rate].numerator),
            denominator: count((grid) => grid[rate].denominator),
          })
        : HIDDEN
    const resolution = figure('resolution')
    return {
      code,
      name,
      level,
      response: figure('response'),
      resolution,
      satisfaction: figure('satisfaction'),
      lapsed: resolution.isHidden ? null : count(({ lapsed }) => lapsed),
      rejected: resolution.isHidden ? null : count(({ rejected }) => rejected),
      open: count(({ open }) => open),
      overdue: count(({ overdue }) => overdue),
      suspended: count(({ suspended }) => suspended),
    }
  }
}

const HIDDEN: Figure = { isHidden: true, numerator: null, denominator: null, interval: null }

function shown({ numerator, denominator }: Share): Figure {
  const interval = denominator === 0 ? null : wilsonInterval(numerator, denominator)
  return { isHidden: false, numerator, denominator, interval }
}

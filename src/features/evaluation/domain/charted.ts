import type { BarChart, RangeChart } from '../../../lib/chart-types'
import { type AreaFigures, RATES, type Rate, readFigure } from './scoreboard'

const HUNDREDTHS = 10_000

/** One rate of several areas, in the order they come. @param unknown what stands behind a name that has no figure */
export function chartRate(
  areas: readonly AreaFigures[],
  rate: Rate,
  unknown: Readonly<Record<'hidden' | 'none', string>>,
): RangeChart {
  return {
    rows: areas.map((area) => {
      const read = readFigure(area[rate])
      if (read === 'hidden' || read === 'none') return { name: `${area.name}${unknown[read]}` }
      const { numerator, denominator, interval } = read
      const [low, high] = [interval.low / HUNDREDTHS, interval.high / HUNDREDTHS]
      return { name: area.name, range: { low, share: numerator / denominator, high } }
    }),
  }
}

/** Rates of which at least one area has a figure that may be shown. */
export function chartedRates(areas: readonly AreaFigures[]): readonly Rate[] {
  return RATES.filter((rate) => areas.some((area) => typeof readFigure(area[rate]) === 'object'))
}

/** What is not closed in several areas: still in time, overdue, suspended. */
export function chartOpen(
  areas: readonly AreaFigures[],
  words: Readonly<Record<'inTime' | 'overdue' | 'suspended', string>>,
): BarChart {
  return {
    parts: [
      { word: words.inTime, kind: 'plain' },
      { word: words.overdue, kind: 'bad' },
      { word: words.suspended, kind: 'held' },
    ],
    rows: areas.map(({ name, open, overdue, suspended }) => ({
      name,
      counts: [Math.max(0, open - overdue - suspended), overdue, suspended],
    })),
  }
}

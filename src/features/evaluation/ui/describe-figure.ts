import { ratesCopy as copy } from '../copy'
import { type Figure, type Rate, readFigure } from '../domain/scoreboard'

const HUNDREDTHS = 10_000

/** Whole percent for the eye; the exact numbers stand beside it. */
export function describeShare(numerator: number, denominator: number): string {
  return `${Math.round((numerator / denominator) * 100)}%`
}

/** One rate as a whole: how many of how many, and how sure that is. */
export function describeFigure(rate: Rate, figure: Figure) {
  const read = readFigure(figure)
  if (read === 'hidden') return { kind: 'hidden', words: copy.hidden } as const
  if (read === 'none') return { kind: 'none', words: copy.none[rate] } as const
  const { numerator, denominator, interval } = read
  return {
    kind: 'shown',
    words: copy.said[rate](denominator, numerator),
    between: copy.between(interval.low, interval.high),
    percent: describeShare(numerator, denominator),
    share: numerator / denominator,
    low: interval.low / HUNDREDTHS,
    high: interval.high / HUNDREDTHS,
  } as const
}

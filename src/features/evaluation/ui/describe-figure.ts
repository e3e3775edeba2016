import { ratesCopy as copy } from '../copy'
import { type AreaFigures, type Figure, type Rate, readFigure } from '../domain/scoreboard'

const HUNDREDTHS = 10_000

/** Whole percent for the eye; the exact numbers stand beside it. */
export function describeShare(numerator: number, denominator: number): string {
  return `${Math.round((numerator / denominator) * 100)}%`
}

/** Of those solved, how many were confirmed with a query code; said wherever the rate of solved ones is shown. */
export function describeByCode({ resolution, confirmedByCode }: AreaFigures): string | undefined {
  const read = readFigure(resolution)
  if (read === 'hidden' || read === 'none' || read.numerator === 0) return undefined
  return confirmedByCode === null ? copy.byCodeHidden : copy.byCode(confirmedByCode)
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

import { describeDay } from '../../../lib/shanghai-time'
import { periodCopy as copy } from '../copy'

/** Figures end with a day: `数字到昨天 24 点`. */
export function describeAsOf(asOf: string, now: number): string {
  return copy.asOf(describeDay(Date.parse(asOf) - 1, now))
}

import { monthsBefore, toDayInput } from '../../../lib/shanghai-time'

export const PERIODS = [
  'this_month',
  'last_month',
  'this_quarter',
  'this_year',
  'last_year',
] as const

/** Calendar months, quarters and years: the service shows no other runs of months. */
export type PeriodKey = (typeof PERIODS)[number]

/** Days in China, first of a month to last of a month, as the service wants a public period. */
export interface Months {
  readonly from: string
  readonly to: string
}

export function monthsOf(period: PeriodKey, now: number): Months {
  const month = monthOf(now)
  switch (period) {
    case 'this_month':
      return monthsBefore(now, { back: 0, count: 1 })
    case 'last_month':
      return monthsBefore(now, { back: 1, count: 1 })
    case 'this_quarter':
      return monthsBefore(now, { back: -((12 - month) % 3), count: 3 })
    case 'this_year':
      return monthsBefore(now, { back: month - 12, count: 12 })
    case 'last_year':
      return monthsBefore(now, { back: month, count: 12 })
  }
}

/** The longest one that has gone some way: in January that is the year before. */
export function longestPeriod(now: number): PeriodKey {
  return monthOf(now) === 1 ? 'last_year' : 'this_year'
}

/** 1 to 12, in China. */
function monthOf(now: number): number {
  return Number(toDayInput(now).slice(5, 7))
}

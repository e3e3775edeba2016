import { monthsBefore } from '../../../lib/shanghai-time'

export const PERIODS = ['this_month', 'last_month', 'last_year'] as const

export type PeriodKey = (typeof PERIODS)[number]

/** Days in China, first of a month to last of a month, as the service wants a public period. */
export interface Months {
  readonly from: string
  readonly to: string
}

const MONTHS_OF: Readonly<Record<PeriodKey, { back: number; count: number }>> = {
  this_month: { back: 0, count: 1 },
  last_month: { back: 1, count: 1 },
  // This month and the eleven before it.
  last_year: { back: 0, count: 12 },
}

export function monthsOf(period: PeriodKey, now: number): Months {
  return monthsBefore(now, MONTHS_OF[period])
}

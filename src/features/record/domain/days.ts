import { parseDay } from '../../../lib/written-time'

export type DayFault = 'not_a_day' | 'not_in_order'

type CheckedDays =
  | {
      readonly kind: 'ready'
      readonly from: string | undefined
      readonly until: string | undefined
    }
  | { readonly kind: 'faulty'; readonly field: 'from' | 'until'; readonly fault: DayFault }

/** Two days as people write them; either may be left out. */
export function checkDays(from: string, until: string): CheckedDays {
  const first = readDay(from)
  if (first === 'not_a_day') return { kind: 'faulty', field: 'from', fault: first }
  const last = readDay(until)
  if (last === 'not_a_day') return { kind: 'faulty', field: 'until', fault: last }
  if (first !== undefined && last !== undefined && last < first) {
    return { kind: 'faulty', field: 'until', fault: 'not_in_order' }
  }
  return { kind: 'ready', from: first, until: last }
}

function readDay(text: string): string | undefined {
  if (text === '') return undefined
  const day = parseDay(text)
  // No record is older, and the service knows no day before the year 1000.
  return day !== undefined && /^[12]/.test(day) ? day : 'not_a_day'
}

export type DayFault = 'not_a_day' | 'not_in_order'

type CheckedDays =
  | {
      readonly kind: 'ready'
      readonly from: string | undefined
      readonly until: string | undefined
    }
  | { readonly kind: 'faulty'; readonly field: 'from' | 'until'; readonly fault: DayFault }

/** Two days as they are written, `YYYY-MM-DD`; either may be left out. */
export function checkDays(from: string, until: string): CheckedDays {
  if (!isDay(from)) return { kind: 'faulty', field: 'from', fault: 'not_a_day' }
  if (!isDay(until)) return { kind: 'faulty', field: 'until', fault: 'not_a_day' }
  if (from !== '' && until !== '' && until < from) {
    return { kind: 'faulty', field: 'until', fault: 'not_in_order' }
  }
  return { kind: 'ready', from: from || undefined, until: until || undefined }
}

function isDay(text: string): boolean {
  if (text === '') return true
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  // Engines take 30 February for 2 March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

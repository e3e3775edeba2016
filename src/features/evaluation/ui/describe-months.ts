import { periodCopy as copy } from '../copy'
import type { Months } from '../domain/period'

/** `2026 年 11 月`, or from one month to another. */
export function describeMonths({ from, to }: Months): string {
  const [first, last] = [copy.month(...yearAndMonth(from)), copy.month(...yearAndMonth(to))]
  return first === last ? first : copy.fromTo(first, last)
}

function yearAndMonth(day: string): [year: number, month: number] {
  const [year = '', month = ''] = day.split('-')
  return [Number(year), Number(month)]
}

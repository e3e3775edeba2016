import { periodCopy as copy } from '../copy'
import type { Months } from '../domain/period'

/** `2026 年 11 月`, `2026 年第 4 季度` or `2026 年`. */
export function describeMonths({ from, to }: Months): string {
  const [year, first] = yearAndMonth(from)
  const [, last] = yearAndMonth(to)
  if (first === last) return copy.month(year, first)
  return last - first === 2 ? copy.quarter(year, last / 3) : copy.year(year)
}

function yearAndMonth(day: string): [year: number, month: number] {
  const [year = '', month = ''] = day.split('-')
  return [Number(year), Number(month)]
}

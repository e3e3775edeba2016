import type { Report } from './reports-types'

/** For reading over the phone: the day in Shanghai and the running number, `261125-57`. */
export function numberOf({ submittedAt, id }: Pick<Report, 'submittedAt' | 'id'>): string {
  const day = new Date(submittedAt.getTime() + 8 * 3_600_000).toISOString().slice(2, 10)
  return `${day.replaceAll('-', '')}-${id}`
}

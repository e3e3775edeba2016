import { endOfDay } from '../../lib/shanghai-time'
import type { VisitPurpose } from './visits-types'

const DAY_MS = 24 * 3_600_000

/** As long as somebody may have to come back to it, and no longer. */
const KEPT_DAYS: Readonly<Record<VisitPurpose, number>> = {
  notice: 180,
  report: 365,
  care: 365,
  safety: 730,
  dispute: 1095,
  roster: 180,
  other: 180,
}

/** When household, words and writer of a visit are to go. @param visitedOn `YYYY-MM-DD` */
export function keptUntil(purpose: VisitPurpose, visitedOn: string): Date {
  return new Date(endOfDay(visitedOn).getTime() + KEPT_DAYS[purpose] * DAY_MS)
}

import type { Reply } from '../../../lib/reply'
import { toDayInput, toInstant } from '../../../lib/shanghai-time'

/** Something public that nobody has looked at in time. */
export type StaleItem = Reply<'listStaleItems'>['items'][number]
export type FreshKind = StaleItem['kind']

const DAY_MS = 24 * 60 * 60 * 1000

/** What the service's rules give it; a promise has a day of its own. */
const REVIEW_DAYS: Readonly<Record<FreshKind, number | undefined>> = {
  notice: 90,
  grid_card: 180,
  milestone: undefined,
}

/** Until when it is right if it is confirmed now: the end of a day in China. Undefined for what is not confirmed but done. */
export function nextReview(kind: FreshKind, now: number): string | undefined {
  const days = REVIEW_DAYS[kind]
  return days === undefined ? undefined : toInstant(toDayInput(now + days * DAY_MS), '23:59')
}

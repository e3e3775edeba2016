import { endOfDay, startOfDay } from '../../lib/shanghai-time'
import type { Milestone } from './milestones-types'

/** Of one consultation, whatever became of them. */
export const MAX_MILESTONES = 20

const DAY_MS = 24 * 3_600_000
const LONGEST_DAYS = 3 * 365

/** The day has passed: until midnight in China there is still time. */
export function hasPassed(dueOn: string, now: Date): boolean {
  return endOfDay(dueOn) <= now
}

/** No job marks it: whoever looks, at whatever time, sees what holds then. */
export function isOverdue(
  { status, dueOn }: Pick<Milestone, 'status' | 'dueOn'>,
  now: Date,
): boolean {
  return status === 'running' && hasPassed(dueOn, now)
}

/** Nothing takes back that a day passed: neither a later day nor that it was done in the end. */
export function isLate(
  milestone: Pick<Milestone, 'status' | 'dueOn' | 'wasLate'>,
  now: Date,
): boolean {
  return milestone.wasLate || isOverdue(milestone, now)
}

/**
 * What is wrong with a due day seen from now, if anything: it may be today, and at most three years away.
 * @param after a day it has to be later than
 */
export function dueDayProblem(
  dueOn: string,
  now: Date,
  after?: string,
): 'too_soon' | 'too_far' | undefined {
  if (hasPassed(dueOn, now) || (after !== undefined && dueOn <= after)) return 'too_soon'
  const ahead = startOfDay(dueOn).getTime() - now.getTime()
  return ahead > LONGEST_DAYS * DAY_MS ? 'too_far' : undefined
}

import { addLimit, type TimeLimit } from '../../lib/calendar'
import type { ActivityDetails } from './activity-types'
import type { Lifecycle } from './reports-types'

const HOUR_MS = 3_600_000

/** A hand-off, accepted or not, counts; nobody can pass a report round for ever. */
export const MAX_HAND_OFFS = 8
/** 兜底: after so many returns the subdistrict answers for it, asked or not. */
export const MAX_RETURNS = 2
export const MAX_EXTENSIONS = 2
export const MAX_REMINDERS = 5
export const REMINDER_PAUSE_HOURS = 24
export const MAX_SUSPENSION_DAYS = 180
export const MAX_SUSPENSIONS = 2

/** The time a category gives. */
export interface Limits {
  readonly respondLimitHours: number
  readonly resolveLimit: TimeLimit
}

/** Until when the time may be extended now: the category's time once more; null when it is over or used up. */
export function latestExtension(
  { resolveDueAt, extensionCount }: Pick<Lifecycle, 'resolveDueAt' | 'extensionCount'>,
  { resolveLimit }: Limits,
  now: Date,
): Date | null {
  if (now >= resolveDueAt || extensionCount >= MAX_EXTENSIONS) return null
  return addLimit(resolveDueAt, resolveLimit)
}

/** When the reporter may remind the next time: a moment long past when at once, null when not any more. */
export function nextReminderAt({
  reminderCount,
  remindedAt,
  statusSince,
}: Pick<Lifecycle, 'reminderCount' | 'remindedAt' | 'statusSince'>): Date | null {
  if (reminderCount >= MAX_REMINDERS) return null
  return remindedAt ? new Date(remindedAt.getTime() + REMINDER_PAUSE_HOURS * HOUR_MS) : statusSince
}

/** New limits as the history keeps them, so that rates can be computed from it alone. */
export function dueDetails(due: { respondDueAt?: Date; resolveDueAt?: Date }): ActivityDetails {
  return {
    ...(due.respondDueAt ? { respondDueAt: due.respondDueAt.toISOString() } : {}),
    ...(due.resolveDueAt ? { resolveDueAt: due.resolveDueAt.toISOString() } : {}),
  }
}

import { addLimit, latestStart } from '../../lib/calendar'
import { FRESHNESS_RULES, type FreshKind } from './freshness-types'

export type Freshness = 'fresh' | 'overdue' | 'escalated' | 'archived'

/** What time has done to something that was to be looked at by `dueAt`; that instant itself is past. */
export function freshnessOf(kind: FreshKind, dueAt: Date, now: Date): Freshness {
  if (now < dueAt) return 'fresh'
  const { escalateAfter } = FRESHNESS_RULES[kind]
  const archivesAt = archivesAtOf(kind, dueAt)
  if (archivesAt && now >= archivesAt) return 'archived'
  return now < addLimit(dueAt, escalateAfter) ? 'overdue' : 'escalated'
}

/** When it leaves the lists by itself; null for what never does. */
export function archivesAtOf(kind: FreshKind, dueAt: Date): Date | null {
  const { archiveAfter } = FRESHNESS_RULES[kind]
  return archiveAfter && addLimit(dueAt, archiveAfter)
}

/** What was due then or before is escalated at `now`. */
export function lastEscalated(kind: FreshKind, now: Date): Date {
  return latestStart(now, FRESHNESS_RULES[kind].escalateAfter)
}

import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { addLimit } from '../../lib/calendar'
import { forbidden } from '../../lib/domain-error'
import type { Actor } from '../identity/identity-types'
import { insertActivity } from './activities-repository'
import type { Category } from './category-types'
import { canDo, mayEverDo, partiesOf } from './reports-policy'
import { type ReportChange, updateReport } from './reports-repository'
import { applyEvent, type NextState, stateOf } from './reports-state'
import type { Party, Report, ReportEvent } from './reports-types'

/** One thing somebody does to a report. */
export interface ReportAct {
  readonly event: ReportEvent
  readonly note: string
  readonly uploadIds?: readonly string[]
}

interface Handling {
  /** Locked by the caller. */
  readonly report: Report
  readonly category: Category
  readonly actor: Actor
  readonly act: ReportAct
}

/**
 * Moves the report and writes the activity.
 * @returns the activity's id
 * @throws DomainError `forbidden` when such an act is never this actor's, `report_transition_illegal` when it is,
 *   but not now
 */
export async function handleEvent(
  trx: Transaction<Database>,
  { report, category, actor, act }: Handling,
  now: Date,
): Promise<string> {
  const parties = partiesOf(actor, report)
  if (!mayEverDo(parties, act.event)) throw forbidden()
  const next = applyEvent(stateOf(report), act.event)
  if (!canDo(parties, report, act.event)) throw forbidden()
  await updateReport(trx, report, changeOf(report, category, { event: act.event, next, now }))
  return insertActivity(trx, report, {
    event: act.event,
    fromStatus: report.status,
    toStatus: next.status,
    actorAccountId: actor.accountId,
    actorRole: roleIn(parties, actor, act.event),
    note: act.note,
    at: now,
  })
}

/** A reopened report gets its category's time anew: the first time was used up by an answer that did not help. */
function changeOf(
  report: Report,
  category: Category,
  { event, next, now }: { event: ReportEvent; next: NextState; now: Date },
): ReportChange {
  const isReopened = event === 'dispute' || event === 'reopen'
  return {
    ...next,
    acceptedAt: event === 'accept' ? now : report.acceptedAt,
    resolvedAt: event === 'resolve' ? now : isReopened ? null : report.resolvedAt,
    closedAt: next.status === 'closed' ? now : null,
    resolveDueAt: isReopened ? addLimit(now, category.resolveLimit) : report.resolveDueAt,
    reopenedCount: report.reopenedCount + (isReopened ? 1 : 0),
  }
}

/** What the timeline calls the actor: the reporter, or the role they hold over this grid. */
function roleIn(parties: ReadonlySet<Party>, actor: Actor, event: ReportEvent): string {
  if (parties.has('reporter') && mayEverDo(new Set(['reporter']), event)) return 'reporter'
  return actor.appointments[0]?.role ?? 'reporter'
}

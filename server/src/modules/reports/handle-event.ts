import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { forbidden } from '../../lib/domain-error'
import { insertActivity } from './activities-repository'
import { alarmAtOf } from './report-clock'
import { applyAct, type Limits, type ReportAct, type Step } from './report-lifecycle'
import { CODE_HOLDER, canDo, type Doer, mayEverDo, partiesOf, roleIn } from './reports-policy'
import { updateReport } from './reports-repository'
import type { Report, ReportEvent } from './reports-types'

/** Steps that only staff read. */
const INTERNAL: readonly ReportEvent[] = ['note', 'issue_code']

interface Handling {
  /** Locked by the caller. */
  readonly report: Report
  readonly limits: Limits
  readonly actor: Doer
  readonly act: ReportAct
}

/**
 * Moves the report and writes its history.
 * @returns the id of the activity that stands for the act
 * @throws DomainError `forbidden` when such an act is never this actor's, `report_transition_illegal` when it is, but
 *   not now, and what `applyAct` refuses
 */
export async function handleEvent(
  trx: Transaction<Database>,
  { report, limits, actor, act }: Handling,
  now: Date,
): Promise<string> {
  const parties = partiesOf(actor, report)
  if (!mayEverDo(parties, act.event)) throw forbidden()
  const [step, ...consequences] = applyAct({ report, limits, act, now })
  if (!step) throw new Error('An act takes at least one step')
  if (!canDo(parties, report, act.event)) throw forbidden()
  const activityId = await insertActivity(trx, report, {
    event: act.event,
    fromStatus: report.status,
    toStatus: step.next.status,
    actorAccountId: actor === CODE_HOLDER ? null : actor.accountId,
    actorRole: roleIn(actor, report, act.event),
    note: act.note,
    isInternal: INTERNAL.includes(act.event),
    details: step.details,
    at: now,
  })
  for (const consequence of consequences) await writeTick(trx, report, consequence, now)
  const { next } = consequences.at(-1) ?? step
  const alarmAt = alarmAtOf({ ...next, gridCode: report.gridCode }, limits, now)
  await updateReport(trx, report, next, alarmAt)
  return activityId
}

/** A step nobody took: time or a rule did. */
export async function writeTick(
  trx: Transaction<Database>,
  report: Report,
  { event, next, details }: Step,
  now: Date,
): Promise<void> {
  await insertActivity(trx, report, {
    event,
    fromStatus: report.status,
    toStatus: next.status,
    actorAccountId: null,
    actorRole: 'clock',
    note: '',
    isInternal: false,
    details,
    at: now,
  })
}

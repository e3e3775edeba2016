import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { forbidden } from '../../lib/domain-error'
import type { ContentChecksService } from '../content-checks/content-checks-service'
import { type FirstStatus, heldBackAs } from '../content-checks/content-checks-types'
import { countyOf } from '../units/unit'
import { countActivities, insertActivity } from './activities-repository'
import { findCategory } from './categories-repository'
import { deleteFollowersVia, insertFollowersVia } from './followers-repository'
import { bringHome } from './moving/change-grid'
import type { Main, ReportAct, Step } from './report-act'
import { alarmAtOf } from './report-clock'
import { applyAct, partsFromDuplicates } from './report-lifecycle'
import type { Limits } from './report-limits'
import { actUsedUp } from './reports-errors'
import { CODE_HOLDER, canDo, type Doer, mayEverDo, partiesOf, roleIn } from './reports-policy'
import { findReportForUpdate, listDuplicateIds, updateReport } from './reports-repository'
import type { Lifecycle, Report, ReportEvent } from './reports-types'

/** Steps that only staff read. */
const INTERNAL: readonly ReportEvent[] = ['note', 'issue_code']

/** Nobody is asked about words that are taken back at once. */
const UNREAD: FirstStatus = { status: 'pending', rule: null }

/** What the words of a reporter's step need. */
export type StepChecks = Pick<ContentChecksService, 'begin' | 'record' | 'takeBack' | 'takeUpAgain'>

interface Handling {
  /** Locked by the caller. */
  readonly report: Report
  readonly limits: Limits
  readonly actor: Doer
  readonly act: ReportAct
  readonly checks: StepChecks
  /** What it is to be merged into; locked too. */
  readonly target?: Main | undefined
}

/**
 * Moves the report and writes its history.
 * @returns the id of the activity that stands for the act
 * @throws DomainError `forbidden` when such an act is never this actor's, `report_transition_illegal` when it is, but
 *   not now, `act_used_up`, and what `applyAct` refuses
 */
export async function handleEvent(
  trx: Transaction<Database>,
  { report, limits, actor, act, checks, target }: Handling,
  now: Date,
): Promise<string> {
  const parties = partiesOf(actor, report)
  if (!mayEverDo(parties, act.event)) throw forbidden()
  const [step, ...consequences] = applyAct({
    report,
    limits,
    act,
    now,
    main: target ?? report.mergedInto ?? undefined,
  })
  if (!step) throw new Error('An act takes at least one step')
  if (!canDo(parties, report, act.event)) throw forbidden()
  await checkCount(trx, report, act.event)
  const actorRole = roleIn(actor, report, act.event)
  const first = isChecked(report, actorRole, act) ? beginCheck(checks, report, act) : undefined
  const actorAccountId = actor === CODE_HOLDER ? null : actor.accountId
  const activityId = await insertActivity(trx, report, {
    event: act.event,
    fromStatus: report.status,
    toStatus: step.next.status,
    actorAccountId,
    actorRole,
    note: act.note,
    isInternal: INTERNAL.includes(act.event),
    checkStatus: first && heldBackAs(first),
    details: step.details,
    at: now,
  })
  await moveChecks(trx, checks, { report, event: act.event }, now)
  if (first) {
    const { communityCode, id: reportId } = report
    const subject = { communityCode, id: activityId, reportId }
    const uploadIds = act.uploadIds ?? []
    const check = { kind: 'report_step', subject, authorAccountId: actorAccountId } as const
    await checks.record(trx, { ...check, uploadIds, first }, now)
    if (first === UNREAD) await moveChecks(trx, checks, { report, event: act.event }, now)
  }
  for (const consequence of consequences) await writeTick(trx, report, consequence, now)
  const { next } = consequences.at(-1) ?? step
  const alarmAt = alarmAtOf({ ...next, gridCode: report.gridCode }, limits, now)
  await updateReport(trx, report, next, alarmAt)
  await moveFollowers(trx, report, next, now)
  if (act.event === 'reopen') await bringHome(trx, { ...report, ...next }, now)
  if (partsFromDuplicates(next)) await partDuplicates(trx, report, now)
  return activityId
}

/** Why one takes back what nobody has read goes the way of the words; of what everybody reads it is looked at. */
function beginCheck(checks: StepChecks, { isPublic }: Report, { event, note }: ReportAct) {
  return event === 'withdraw' && !isPublic ? UNREAD : checks.begin(note)
}

/** Words that are taken back go no further on their way to the public; those of a report that is restored do. */
async function moveChecks(
  trx: Transaction<Database>,
  checks: StepChecks,
  { report, event }: { report: Report; event: ReportEvent },
  now: Date,
): Promise<void> {
  const { communityCode, id } = report
  const subject = { communityCode, id, reportId: id }
  if (event === 'withdraw') await checks.takeBack(trx, subject, now)
  if (event === 'restore') await checks.takeUpAgain(trx, subject, now)
}

/** What its reporter says to a report that everybody reads, or will read; what staff say, their office answers for. */
function isChecked(
  { isPublic, checkStatus }: Report,
  actorRole: string,
  { note, uploadIds = [] }: ReportAct,
): boolean {
  const isReporters = actorRole === 'reporter' || actorRole === CODE_HOLDER
  const hasReaders = isPublic || checkStatus !== null
  return isReporters && hasReaders && (note !== '' || uploadIds.length > 0)
}

/** Words cost nothing to send, so a report takes only so many of them. */
const MOST: Readonly<Partial<Record<ReportEvent, number>>> = {
  supplement: 20,
  supervise: 20,
  note: 200,
  progress: 200,
}

async function checkCount(
  trx: Transaction<Database>,
  report: Report,
  event: ReportEvent,
): Promise<void> {
  const most = MOST[event]
  if (most !== undefined && (await countActivities(trx, report, event)) >= most) {
    throw actUsedUp(event)
  }
}

/** Whoever has a part in a merged report follows the main one, for as long as it is merged. */
async function moveFollowers(
  trx: Transaction<Database>,
  before: Report,
  after: Lifecycle,
  now: Date,
): Promise<void> {
  if (before.mergedIntoId === after.mergedIntoId) return
  if (before.mergedIntoId !== null) await deleteFollowersVia(trx, before, before.mergedIntoId)
  if (after.mergedIntoId !== null) await insertFollowersVia(trx, before, after.mergedIntoId, now)
}

/** Everything merged into a report that ended without an answer is handled by itself again. */
async function partDuplicates(trx: Transaction<Database>, main: Report, now: Date): Promise<void> {
  for (const id of await listDuplicateIds(trx, main)) {
    const report = await findReportForUpdate(trx, { communityCode: main.communityCode, id })
    // Its reporter may have spoken while the row was waited for.
    if (report?.mergedIntoId !== main.id || report.closedAs !== 'duplicate') continue
    const limits = await findCategory(trx, report.category.code, countyOf(report.gridCode))
    if (!limits) throw new Error('The category of the report is gone')
    const [step] = applyAct({ report, limits, act: { event: 'unmerge', note: '' }, now })
    if (!step) throw new Error('An act takes at least one step')
    await writeTick(trx, report, step, now)
    const alarmAt = alarmAtOf({ ...step.next, gridCode: report.gridCode }, limits, now)
    await updateReport(trx, report, step.next, alarmAt)
    await moveFollowers(trx, report, step.next, now)
  }
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

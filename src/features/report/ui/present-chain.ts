import { describeDeadline, describeMoment, formatDate } from '../../../lib/shanghai-time'
import type { ChainNextStep, ChainNowStep, ChainPastStep } from '../../../ui/evidence/chain'
import type { IconName } from '../../../ui/icon/icons.gen'
import { chainCopy as copy } from '../copy'
import { limitStartOf } from '../domain/activities'
import { isAssisted } from '../domain/assist-draft'
import type { Activity, Report, ReportEvent, ReportPhoto } from '../domain/report'
import { clockOf, mainClockOf } from '../domain/report-clock'
import { isOver } from '../domain/report-stage'
import { describeClock } from './describe-clock'
import { describeHolder, describeUnit, nameOfUnit } from './describe-unit'

export interface PastStep extends ChainPastStep {
  readonly photos: readonly ReportPhoto[]
}

export interface ReportChainSteps {
  readonly next: ChainNextStep | undefined
  readonly now: ChainNowStep | undefined
  readonly past: readonly PastStep[]
}

export interface ChainInput {
  readonly report: Report
  /** In any order. */
  readonly activities: readonly Activity[]
  /** Milliseconds. */
  readonly now: number
}

/** The timeline in words: what comes next, who answers for it now, what happened, newest first. */
export function presentChain(input: ChainInput): ReportChainSteps {
  const { report, activities, now } = input
  const past = [...activities]
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .map((activity) => presentActivity(activity, report, now))
  if (isOver(report.status)) return { next: undefined, now: undefined, past }
  return { next: presentNext(report, now), now: presentNow(input), past }
}

function presentNext(report: Report, now: number): ChainNextStep | undefined {
  const { pending, pendingDueAt, reviewAt } = report
  if (pending) {
    return {
      label: pendingDueAt ? nextBy(pendingDueAt, now) : copy.next,
      what: copy.waitForReceiver(describeUnit(pending)),
      why: pendingDueAt ? copy.silentReceiver : copy.silentReceiverTold,
    }
  }
  if (reviewAt) {
    return { label: nextBy(reviewAt, now), what: copy.waitForReview }
  }
  const name = nameOfUnit(report.accountable)
  const clock = clockOf(report, now)
  if (!clock) return undefined
  const label = nextBy(clock.dueAt, now)
  switch (clock.step) {
    case 'respond':
      return { label, what: copy.waitForAccept(name) }
    case 'resolve':
      return { label: copy.next, what: copy.waitForResolve(name) }
    case 'confirm':
      return {
        label,
        what: report.abilities.confirm ? copy.waitForYou : copy.waitForResident,
        why: copy.silence,
      }
  }
}

/** “下一步 · 周四 18:00 前”; once that is over, “下一步 · 本该周四 18:00 前”. */
function nextBy(dueAt: string, now: number): string {
  const until = describeDeadline(dueAt, now)
  return Date.parse(dueAt) < now ? copy.nextLate(until) : copy.nextBy(until)
}

function presentNow({ report, activities, now }: ChainInput): ChainNowStep {
  const { accountable, pending } = report
  const clock = mainClockOf(report, now, limitStartOf(activities))
  const name = nameOfUnit(accountable)
  return {
    label: copy.now,
    name,
    org: describeHolder(accountable),
    ...(clock && {
      clock: { kind: clock.kind, words: describeClock(clock, now), used: clock.used },
    }),
    ...(report.status === 'suspended' && { note: copy.onHold }),
    ...(pending && { note: copy.untilReceived(describeUnit(pending), name) }),
  }
}

const icons: Readonly<Partial<Record<ReportEvent, IconName>>> = {
  submit: 'user-round',
  accept: 'check',
  progress: 'footprints',
  resolve: 'circle-check',
  confirm: 'circle-check',
  dispute: 'rotate-ccw',
  lapse: 'clock',
  reject: 'circle-x',
  withdraw: 'undo-2',
  suspend: 'pause',
  resume: 'play',
  extend: 'clock',
  note: 'square-pen',
  supervise: 'bell-ring',
  reopen: 'rotate-ccw',
  hand_off: 'forward',
  accept_hand_off: 'check',
  return: 'undo-2',
  recall: 'undo-2',
  fall_back: 'triangle-alert',
  supplement: 'message-square-plus',
  remind: 'bell-ring',
  adopt: 'user-round',
  change_grid: 'grid-3x3',
  due_soon: 'clock',
  overdue: 'triangle-alert',
  escalate: 'triangle-alert',
}

/** What time did to it when nobody did anything. */
const overdueEvents: readonly ReportEvent[] = ['lapse', 'overdue', 'escalate', 'fall_back']

function presentActivity(activity: Activity, report: Report, now: number): PastStep {
  const { id, event, actor, actorRole, photos, at, isOfMain } = activity
  // Whoever reads with the code may have spoken with it; nobody else is known to.
  const isYou = actor?.isMe === true || (report.isMine && !isOfMain && actorRole === 'code_holder')
  const name = isYou ? copy.you : (actor?.displayName ?? copy.resident)
  const isForSomebody = event === 'submit' && !isOfMain && isAssisted(report.channel)
  const why = reasonOf(activity)
  return {
    key: id,
    when: isOfMain ? copy.ofMain(describeMoment(at, now)) : describeMoment(at, now),
    what: isForSomebody ? copy.submittedFor(name) : describeEvent(activity, name),
    icon: icons[event] ?? 'circle-dot',
    // What was sent with the report stands with its words.
    photos: event === 'submit' ? [] : photos,
    ...(why && { why }),
    ...(isYou && { kind: 'you' as const }),
    ...(overdueEvents.includes(event) && { kind: 'over' as const }),
  }
}

/** Contesting a refusal or a merge says something else than contesting a solution. */
function describeEvent({ event, fromStatus, to }: Activity, name: string): string {
  if (event === 'dispute' && fromStatus === 'rejected') return copy.contested(name)
  if (event === 'dispute' && fromStatus === 'closed') return copy.keptApart(name)
  return copy.events[event](name, to ? describeUnit(to) : '')
}

/** The words of a step, with the date it set or whom it names. */
function reasonOf({ event, note, until, proposed, referTo, rating }: Activity): string {
  const setsDate = event === 'extend' || event === 'suspend'
  return [
    rating && copy.ratings[rating],
    note,
    setsDate && until && copy.until(formatDate(until)),
    proposed && copy.proposed(describeUnit(proposed)),
    referTo && copy.referTo(referTo),
  ]
    .flatMap((part) => part || [])
    .map((part, index, parts) => (index < parts.length - 1 ? endSentence(part) : part))
    .join('')
}

/** A standard answer ends with its full stop; what somebody typed often has none. */
function endSentence(text: string): string {
  return /[。！？!?…]$/.test(text) ? text : `${text}。`
}

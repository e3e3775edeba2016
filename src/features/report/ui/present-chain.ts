import { describeDeadline, describeMoment } from '../../../lib/shanghai-time'
import type { ChainNextStep, ChainNowStep, ChainPastStep } from '../../../ui/evidence/chain'
import type { IconName } from '../../../ui/icon/icons.gen'
import { chainCopy as copy } from '../copy'
import type { Activity, Report, ReportEvent, ReportPhoto } from '../domain/report'
import { clockOf, mainClockOf } from '../domain/report-clock'
import { isOver } from '../domain/report-stage'
import { describeClock } from './describe-clock'

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
export function presentChain({ report, activities, now }: ChainInput): ReportChainSteps {
  const past = [...activities]
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .map((activity) => presentActivity(activity, now))
  if (isOver(report.status)) return { next: undefined, now: undefined, past }
  return { next: presentNext(report, now), now: presentNow(report, now), past }
}

function presentNext(report: Report, now: number): ChainNextStep | undefined {
  const name = report.accountable?.displayName ?? copy.committee
  const clock = clockOf(report, now)
  if (!clock) return undefined
  const label = copy.nextBy(describeDeadline(clock.dueAt, now))
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

function presentNow(report: Report, now: number): ChainNowStep {
  const { accountable } = report
  const clock = mainClockOf(report, now)
  return {
    label: copy.now,
    name: accountable?.displayName ?? copy.committee,
    org: accountable ? copy.workerOf(accountable.gridName) : copy.vacant,
    ...(clock && {
      clock: { kind: clock.kind, words: describeClock(clock, now), used: clock.used },
    }),
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
  hand_off: 'forward',
  remind: 'bell-ring',
}

function presentActivity(activity: Activity, now: number): PastStep {
  const { id, event, actor, note, photos, at } = activity
  const name = actor?.isMe ? copy.you : (actor?.displayName ?? copy.resident)
  return {
    key: id,
    when: describeMoment(at, now),
    what: copy.events[event](name),
    icon: icons[event] ?? 'circle-dot',
    // What was sent with the report stands with its words.
    photos: event === 'submit' ? [] : photos,
    ...(note && { why: note }),
    ...(actor?.isMe && { kind: 'you' as const }),
    ...(event === 'lapse' && { kind: 'over' as const }),
  }
}

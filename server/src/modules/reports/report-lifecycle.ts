import { addLimit, resumeLimit } from '../../lib/calendar'
import { canReceive, type UnitKey, unitAround } from '../units/unit'
import type { ActivityDetails } from './activity-types'
import type { Moment, Step } from './report-act'
import {
  dueDetails,
  type Limits,
  latestExtension,
  MAX_HAND_OFFS,
  MAX_RETURNS,
  MAX_SUSPENSION_DAYS,
  MAX_SUSPENSIONS,
  nextReminderAt,
} from './report-limits'
import * as errors from './reports-errors'
import { applyEvent, hasAnswer, isOpen, type NextState, stateOf } from './reports-state'
import type { Lifecycle, ReportEvent } from './reports-types'

const HOUR_MS = 3_600_000

/** What a report is when it arrives: the unit answers for it from the first moment. */
export function startLifecycle(accountableUnit: UnitKey, limits: Limits, now: Date): Lifecycle {
  return {
    status: 'submitted',
    closedAs: null,
    accountableUnit,
    pendingUnit: null,
    pendingDueAt: null,
    handOffCount: 0,
    returnCount: 0,
    statusSince: now,
    respondDueAt: addLimit(now, { amount: limits.respondLimitHours, unit: 'hours' }),
    resolveDueAt: addLimit(now, limits.resolveLimit),
    clockStartedAt: now,
    clockStage: 0,
    escalatedUnit: null,
    supervisedAt: null,
    suspendedAt: null,
    reviewAt: null,
    extensionCount: 0,
    suspensionCount: 0,
    reminderCount: 0,
    remindedAt: null,
    acceptedAt: null,
    resolvedAt: null,
    closedAt: null,
    reopenedCount: 0,
    mergedIntoId: null,
    isKeptApart: false,
  }
}

interface Effect {
  readonly change?: Partial<Lifecycle>
  readonly details?: ActivityDetails
}

/**
 * What an act does to a report, as one or more steps of its history (a second return also moves it to the subdistrict).
 * Pure; who may act is the policy's.
 * @throws DomainError `report_transition_illegal` and, when the state allows the event but this act breaks a rule,
 *   `hand_off_pending`, `no_hand_off`, `hand_offs_used_up`, `unit_cannot_receive`, `unit_required`, `extension_too_late`,
 *   `extensions_used_up`, `extension_out_of_range`, `suspension_too_late`, `suspensions_used_up`, `review_out_of_range`, `reminder_too_soon`, `reminders_used_up`,
 *   `reason_required`, `merge_target_invalid`, `merge_target_over`, `report_kept_apart`, `main_report_open`
 */
export function applyAct(moment: Moment): Step[] {
  const { report, act, now } = moment
  const state = applyEvent(stateOf(report), act.event)
  const { change = {}, details = {} } = EFFECTS[act.event]?.(moment) ?? {}
  const next = { ...report, ...changeOfState(report, state, now), ...change }
  const step = { event: act.event, next, details }
  return mustFallBack(step, report.gridCode) ? [step, fallBack(next, report.gridCode)] : [step]
}

const IS_RUNNING = ['submitted', 'accepted', 'in_progress']

function changeOfState(report: Lifecycle, state: NextState, now: Date): Partial<Lifecycle> {
  if (state.status === report.status && state.closedAs === report.closedAs) return state
  const isRunning = IS_RUNNING.includes(state.status)
  const isOtherClock =
    isRunning && (!IS_RUNNING.includes(report.status) || report.status === 'submitted')
  return {
    ...state,
    mergedIntoId: state.status === 'closed' ? report.mergedIntoId : null,
    statusSince: now,
    closedAt: state.status === 'closed' ? now : null,
    ...(isRunning ? {} : { pendingUnit: null, pendingDueAt: null }),
    ...(isOtherClock ? { clockStartedAt: now, clockStage: 0, escalatedUnit: null } : {}),
  }
}

const EFFECTS: Readonly<Partial<Record<ReportEvent, (moment: Moment) => Effect>>> = {
  accept: ({ report, now }) => ({ change: { acceptedAt: report.acceptedAt ?? now } }),
  resolve: ({ now }) => ({ change: { resolvedAt: now } }),
  confirm: ({ report, main, act: { rating, note } }) => {
    if (report.closedAs === 'duplicate' && !(main && hasAnswer(main))) throw errors.mainReportOpen()
    if (rating === 'dissatisfied' && note === '') throw errors.reasonRequired()
    return { details: rating ? { rating } : {} }
  },
  dispute: contest,
  reopen,
  merge: ({ report, main }) => {
    if (!main) throw errors.mergeTargetInvalid()
    if (report.isKeptApart) throw errors.reportKeptApart()
    if (!isOpen(main)) throw errors.mergeTargetOver()
    return { change: { mergedIntoId: main.id }, details: { main: main.id } }
  },
  unmerge: part,
  restore: ({ limits, now }) => {
    const respondDueAt = addLimit(now, { amount: limits.respondLimitHours, unit: 'hours' })
    const resolveDueAt = addLimit(now, limits.resolveLimit)
    return {
      change: { respondDueAt, resolveDueAt },
      details: dueDetails({ respondDueAt, resolveDueAt }),
    }
  },
  reject: ({ act: { referTo } }) => ({ details: referTo === undefined ? {} : { referTo } }),
  suspend: ({ report, act: { until }, now }) => {
    if (now >= report.resolveDueAt) throw errors.suspensionTooLate()
    if (report.suspensionCount >= MAX_SUSPENSIONS) throw errors.suspensionsUsedUp()
    const latest = now.getTime() + MAX_SUSPENSION_DAYS * 24 * HOUR_MS
    if (!until || until <= now || until.getTime() > latest) throw errors.reviewOutOfRange()
    return {
      change: { suspendedAt: now, reviewAt: until, suspensionCount: report.suspensionCount + 1 },
      details: { reviewAt: until.toISOString() },
    }
  },
  resume: ({ report, limits, now }) => {
    const pausedAt = report.suspendedAt ?? now
    const { unit } = limits.resolveLimit
    const resolveDueAt = resumeLimit(report.resolveDueAt, { pausedAt, resumedAt: now, unit })
    return {
      change: { resolveDueAt, suspendedAt: null, reviewAt: null },
      details: dueDetails({ resolveDueAt }),
    }
  },
  extend: ({ report, limits, act: { until }, now }) => {
    if (now >= report.resolveDueAt) throw errors.extensionTooLate()
    const latest = latestExtension(report, limits, now)
    if (!latest) throw errors.extensionsUsedUp()
    if (!until || until <= report.resolveDueAt || until > latest) {
      throw errors.extensionOutOfRange()
    }
    return {
      change: {
        resolveDueAt: until,
        extensionCount: report.extensionCount + 1,
        clockStartedAt: now,
        clockStage: 0,
      },
      details: {
        ...dueDetails({ resolveDueAt: until }),
        before: report.resolveDueAt.toISOString(),
      },
    }
  },
  hand_off: ({ report, limits, act: { unit }, now }) => {
    if (report.pendingUnit !== null) throw errors.handOffPending()
    if (report.handOffCount >= MAX_HAND_OFFS) throw errors.handOffsUsedUp()
    if (unit === undefined) throw errors.unitRequired()
    if (unit === report.accountableUnit || !canReceive(unit, report.gridCode)) {
      throw errors.unitCannotReceive()
    }
    const pendingDueAt = addLimit(now, { amount: limits.respondLimitHours, unit: 'hours' })
    return {
      change: { pendingUnit: unit, pendingDueAt, handOffCount: report.handOffCount + 1 },
      details: { from: report.accountableUnit, to: unit, dueAt: pendingDueAt.toISOString() },
    }
  },
  accept_hand_off: ({ report, now }) => {
    const to = pendingOf(report)
    return {
      change: {
        accountableUnit: to,
        pendingUnit: null,
        pendingDueAt: null,
        acceptedAt: report.acceptedAt ?? now,
      },
      details: { from: report.accountableUnit, to, accountable: to },
    }
  },
  return: ({ report, act: { unit } }) => {
    const from = pendingOf(report)
    if (unit === undefined) throw errors.unitRequired()
    if (unit === from || !canReceive(unit, report.gridCode)) throw errors.unitCannotReceive()
    return {
      change: { pendingUnit: null, pendingDueAt: null, returnCount: report.returnCount + 1 },
      details: { from, to: report.accountableUnit, proposed: unit },
    }
  },
  recall: ({ report }) => ({
    change: { pendingUnit: null, pendingDueAt: null },
    details: { from: pendingOf(report), to: report.accountableUnit },
  }),
  remind: ({ report, now }) => {
    const possibleAt = nextReminderAt(report)
    if (!possibleAt) throw errors.remindersUsedUp()
    if (now < possibleAt) throw errors.reminderTooSoon()
    return { change: { remindedAt: now, reminderCount: report.reminderCount + 1 } }
  },
  supervise: ({ now }) => ({ change: { supervisedAt: now } }),
}

/** A reopened report gets its category's time anew: the first time was used up by an answer that did not help. */
function reopen({ report, limits, now }: Moment): Required<Effect> {
  const resolveDueAt = addLimit(now, limits.resolveLimit)
  return {
    change: { resolvedAt: null, resolveDueAt, reopenedCount: report.reopenedCount + 1 },
    details: dueDetails({ resolveDueAt }),
  }
}

/**
 * Not solved after all. Whoever reported what was merged may say at any time that theirs is another matter; the unit that
 * had it answers for it again, with its category's time anew once the main report's answer did not help.
 */
function contest(moment: Moment): Effect {
  if (moment.report.closedAs !== 'duplicate') return reopen(moment)
  const parted = part(moment)
  const { change, details } = moment.main && hasAnswer(moment.main) ? reopen(moment) : parted
  return {
    change: { ...change, isKeptApart: true },
    details: { ...parted.details, ...details },
  }
}

/**
 * Handled by itself again by the unit that had it, from where it stood: the time it was merged is taken from no limit,
 * and what was late stays late.
 */
function part({ report, limits, now }: Moment): Required<Effect> {
  const resolveDueAt = resumeLimit(report.resolveDueAt, {
    pausedAt: report.statusSince,
    resumedAt: now,
    unit: limits.resolveLimit.unit,
  })
  const { clockStartedAt, clockStage, escalatedUnit, accountableUnit, mergedIntoId } = report
  return {
    change: { resolveDueAt, clockStartedAt, clockStage, escalatedUnit },
    details: {
      ...dueDetails({ resolveDueAt }),
      ...(mergedIntoId === null ? {} : { main: mergedIntoId }),
      accountable: accountableUnit,
    },
  }
}

/**
 * Ended without an answer, at the wish of its own reporter or because its handler turned it away. Neither speaks for
 * the reports merged into it: each of them is handled by itself again at once, by the unit that had it, so that none
 * waits for a report nobody works on. What the reporter then does to the main one does not bring them back to it.
 */
export function partsFromDuplicates({ status }: Pick<Lifecycle, 'status'>): boolean {
  return status === 'rejected' || status === 'withdrawn'
}

function pendingOf({ pendingUnit }: Lifecycle): UnitKey {
  if (pendingUnit === null) throw errors.noHandOff()
  return pendingUnit
}

function mustFallBack({ event, next }: Step, gridCode: string): boolean {
  return (
    event === 'return' &&
    next.returnCount >= MAX_RETURNS &&
    next.accountableUnit !== unitAround('subdistrict', gridCode)
  )
}

function fallBack(report: Lifecycle, gridCode: string): Step {
  const to = unitAround('subdistrict', gridCode)
  return {
    event: 'fall_back',
    next: { ...report, accountableUnit: to },
    details: { from: report.accountableUnit, to, accountable: to },
  }
}

import { ladderAbove, parseUnit, rankOf, type UnitKey, unitAround } from '../units/unit'
import type { ActivityDetails } from './activity-types'
import type { Step } from './report-act'
import { applyAct } from './report-lifecycle'
import type { Limits } from './report-limits'
import { CONFIRM_DAYS } from './reports-state'
import type { Lifecycle, ReportEvent } from './reports-types'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** The next thing that happens to a report by the passing of time alone. */
interface Alarm {
  readonly at: Date
  readonly event: ReportEvent
  readonly change?: Partial<Lifecycle>
  readonly details?: ActivityDetails
}

type Report = Lifecycle & { readonly gridCode: string }

/** When time next does something to the report, or null when only people can. */
export function alarmAtOf(report: Report, limits: Limits, now: Date): Date | null {
  return nextAlarm(report, limits, now)?.at ?? null
}

/**
 * The step that time takes now, if one is due: due soon, overdue, one rung of the ladder
 * (worker → committee → subdistrict → command centre), silence about a hand-off, the end of a suspension, of the wait
 * for the reporter's word, of a refusal or a withdrawal.
 */
export function tick(report: Report, limits: Limits, now: Date): Step | undefined {
  const alarm = nextAlarm(report, limits, now)
  if (!alarm || alarm.at > now) return undefined
  const act = { event: alarm.event, note: '' }
  const [step] = applyAct({ report, limits, act, now })
  if (!step) throw new Error('An act takes at least one step')
  return {
    ...step,
    next: { ...step.next, ...alarm.change },
    details: { ...step.details, ...alarm.details },
  }
}

function nextAlarm(report: Report, limits: Limits, now: Date): Alarm | undefined {
  switch (report.status) {
    case 'submitted':
    case 'accepted':
    case 'in_progress':
      return earlier(clockAlarm(report, limits, now), handOffAlarm(report))
    case 'suspended':
      return report.reviewAt ? { at: report.reviewAt, event: 'resume' } : undefined
    case 'resolved':
      return { at: daysAfter(report.statusSince), event: 'lapse' }
    case 'rejected':
    case 'withdrawn':
      return { at: daysAfter(report.statusSince), event: 'settle' }
    case 'closed':
      return undefined
  }
}

function daysAfter(instant: Date): Date {
  return new Date(instant.getTime() + CONFIRM_DAYS * DAY_MS)
}

function earlier(a: Alarm | undefined, b: Alarm | undefined): Alarm | undefined {
  if (!a || !b) return a ?? b
  return b.at < a.at ? b : a
}

/** The clock that runs: for an answer until somebody accepted, for the solution after that. */
function clockAlarm(report: Report, limits: Limits, now: Date): Alarm | undefined {
  const { clockStage, clockStartedAt } = report
  const isResponse = report.status === 'submitted'
  const dueAt = isResponse ? report.respondDueAt : report.resolveDueAt
  const details = { clock: isResponse ? 'respond' : 'resolve', dueAt: dueAt.toISOString() } as const
  if (clockStage === 0 && clockStartedAt < dueAt && now < dueAt) {
    return {
      at: soonAt(clockStartedAt, dueAt),
      event: 'due_soon',
      change: { clockStage: 1 },
      details,
    }
  }
  if (clockStage < 2) return { at: dueAt, event: 'overdue', change: { clockStage: 2 }, details }
  const to = nextRung(report)
  if (to === undefined) return undefined
  const waitedHours = (clockStage - 2) * limits.respondLimitHours
  return {
    at: new Date(dueAt.getTime() + waitedHours * HOUR_MS),
    event: 'escalate',
    change: { clockStage: clockStage + 1, escalatedUnit: to },
    details: { ...details, to },
  }
}

/** A day before the end, or the last quarter of a shorter time. */
function soonAt(startedAt: Date, dueAt: Date): Date {
  const lead = Math.min(DAY_MS, Math.floor((dueAt.getTime() - startedAt.getTime()) / 4))
  return new Date(dueAt.getTime() - lead)
}

function nextRung({ accountableUnit, escalatedUnit, gridCode }: Report): UnitKey | undefined {
  return ladderAbove(accountableUnit, gridCode).find((rung) => isAbove(rung, escalatedUnit))
}

/** A receiver that says nothing: the subdistrict is told, or the command centre when the subdistrict itself waits. */
function handOffAlarm({
  pendingDueAt,
  accountableUnit,
  escalatedUnit,
  gridCode,
}: Report): Alarm | undefined {
  if (!pendingDueAt) return undefined
  const isSubdistricts = parseUnit(accountableUnit).kind === 'subdistrict'
  const to = unitAround(isSubdistricts ? 'supervisor' : 'subdistrict', gridCode)
  return {
    at: pendingDueAt,
    event: 'escalate',
    change: {
      pendingDueAt: null,
      escalatedUnit: isAbove(to, escalatedUnit) ? to : escalatedUnit,
    },
    details: { clock: 'hand_off', dueAt: pendingDueAt.toISOString(), to },
  }
}

function isAbove(rung: UnitKey, told: UnitKey | null): boolean {
  return told === null || rankOf(rung) > rankOf(told)
}

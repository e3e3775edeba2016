import type { ReportStatus } from './report'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** A clock that runs out within this time asks for attention. */
const SOON_MS = 12 * HOUR_MS
/** How long a resident may answer whether it is solved. */
export const CONFIRM_DAYS = 7

/** What has to happen before the clock runs out. */
export type ClockStep = 'respond' | 'resolve' | 'confirm'

export interface ReportClock {
  readonly step: ClockStep
  readonly kind: 'ok' | 'soon' | 'over'
  readonly dueAt: string
  /** Part of the time that is gone, 0–1. */
  readonly used: number
}

export interface Clocked {
  readonly status: ReportStatus
  readonly submittedAt: string
  readonly respondDueAt: string
  readonly resolveDueAt: string
  /** Only while the resident is asked or may contest a refusal. */
  readonly confirmBy: string | null
}

/**
 * The clock that runs now; undefined when none does. `now` in milliseconds, `limitFrom` when the time for solving it began,
 * where that was after it came in.
 */
export function clockOf(
  report: Clocked,
  now: number,
  limitFrom = report.submittedAt,
): ReportClock | undefined {
  switch (report.status) {
    case 'submitted':
      return runningClock('respond', limitFrom, report.respondDueAt, now)
    case 'accepted':
    case 'in_progress':
      return runningClock('resolve', limitFrom, report.resolveDueAt, now)
    case 'resolved': {
      if (report.confirmBy === null) return undefined
      const start = Date.parse(report.confirmBy) - CONFIRM_DAYS * DAY_MS
      return runningClock('confirm', new Date(start).toISOString(), report.confirmBy, now)
    }
    default:
      return undefined
  }
}

function runningClock(step: ClockStep, from: string, dueAt: string, now: number): ReportClock {
  const start = Date.parse(from)
  const due = Date.parse(dueAt)
  const leftMs = due - now
  const used = due > start ? Math.min(1, Math.max(0, (now - start) / (due - start))) : 1
  const kind = leftMs < 0 ? 'over' : leftMs <= SOON_MS ? 'soon' : 'ok'
  return { step, kind, dueAt, used }
}

/** Until when a report that was handed on waits for its receiver; undefined when it waits for none. */
export function receiptClockOf(
  {
    pendingDueAt,
    ...report
  }: Pick<Clocked, 'submittedAt'> & { readonly pendingDueAt: string | null },
  now: number,
): ReportClock | undefined {
  if (pendingDueAt === null) return undefined
  return runningClock('respond', report.submittedAt, pendingDueAt, now)
}

/**
 * The clock to draw beside the one who answers for it: the time limit for solving it, unless something
 * sooner has already run out.
 */
export function mainClockOf(
  report: Clocked,
  now: number,
  limitFrom = report.submittedAt,
): ReportClock | undefined {
  const clock = clockOf(report, now, limitFrom)
  if (clock?.step !== 'respond' || clock.kind === 'over') return clock
  return runningClock('resolve', limitFrom, report.resolveDueAt, now)
}

import { describeDay, formatDate } from '../../../lib/shanghai-time'
import type { DueKind } from '../../../ui/status/due'
import type { ReportSummary } from '../domain/report'
import { clockOf, receiptClockOf } from '../domain/report-clock'
import { taskCopy as copy, workCopy } from '../staff-copy'
import { describeDue } from './describe-clock'
import { describeUnit, nameOfUnit } from './describe-unit'

interface TaskDue {
  readonly kind: DueKind
  readonly words: string
}

/** By when something has to happen here: for a receiver the acceptance, for everybody else the clock that runs. */
export function describeTaskDue(report: ReportSummary, now: number): TaskDue {
  const clock =
    (report.abilities.acceptHandOff ? receiptClockOf(report, now) : undefined) ??
    clockOf(report, now)
  if (clock) return { kind: clock.kind, words: describeDue(clock, now, 'staff') }
  if (report.reviewAt !== null) {
    return { kind: 'paused', words: copy.pausedUntil(describeDay(report.reviewAt, now)) }
  }
  return { kind: 'paused', words: workCopy.submittedOn(formatDate(report.submittedAt)) }
}

/** What sets it apart from others: who was told, how often it came back, how it came in. */
export function listMarks(report: ReportSummary): string[] {
  const { isSupervised, escalatedTo, returnCount, reminderCount, channel } = report
  return [
    isSupervised && copy.supervised,
    escalatedTo && copy.escalated[escalatedTo],
    returnCount > 0 && copy.returned(returnCount),
    reminderCount > 0 && copy.reminded(reminderCount),
    channel && copy.channels[channel],
  ].filter((mark) => typeof mark === 'string')
}

/** To whom it was handed and who answers for it until then; undefined when nobody is asked. */
export function describeHandOff(report: ReportSummary): string | undefined {
  const { pending, accountable, abilities } = report
  if (!pending || abilities.acceptHandOff) return undefined
  const unit = describeUnit(pending)
  return abilities.recall ? copy.handedBy(unit) : copy.handed(unit, nameOfUnit(accountable))
}

import { describeDeadline, describeTimeLeft, type Instant } from '../../../lib/shanghai-time'
import { reportCopy as copy } from '../copy'
import type { ReportClock } from '../domain/report-clock'

/** What has to happen by then, as the handler says it and as everybody else does. */
const steps = {
  staff: { respond: copy.due.accept, resolve: copy.due.done, confirm: copy.due.confirm },
  public: { respond: copy.due.respond, resolve: copy.due.resolve, confirm: copy.due.confirm },
}

/** “周四 18:00 前解决”; once late, “超时 2 小时，本该今天 07:40 前解决”. */
export function describeDue(
  { step, kind, dueAt }: ReportClock,
  now: Instant,
  reader: keyof typeof steps = 'public',
): string {
  const until = steps[reader][step](describeDeadline(dueAt, now))
  return kind === 'over' ? copy.due.late(describeTimeLeft(dueAt, now), until) : until
}

/** The same with the time that is left: “还剩 3 天 8 小时，周四 18:00 前解决”. */
export function describeClock(clock: ReportClock, now: Instant): string {
  const due = describeDue(clock, now)
  return clock.kind === 'over' ? due : copy.due.left(describeTimeLeft(clock.dueAt, now), due)
}

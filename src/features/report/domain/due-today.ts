import { toDayInput } from '../../../lib/shanghai-time'
import { type Clocked, clockOf } from './report-clock'

/** How many run out today or have run out already. `now` in milliseconds. */
export function countDueToday(reports: readonly Clocked[], now: number): number {
  const today = toDayInput(now)
  return reports.filter((report) => {
    const clock = clockOf(report, now)
    return clock && clock.step !== 'confirm' && toDayInput(clock.dueAt) <= today
  }).length
}

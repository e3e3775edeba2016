import { toDayInput } from '../../../lib/shanghai-time'
import type { TodoItem } from './todo'

/** How many run out today or have run out already. `now` in milliseconds. */
export function countDueToday(items: readonly TodoItem[], now: number): number {
  const today = toDayInput(now)
  return items.filter(({ dueAt }) => toDayInput(dueAt) <= today).length
}

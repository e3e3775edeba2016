import type { PollDecision } from './rules/decide-poll'
import { UNPASSED, type Unpassed } from './standing-types'

/** Undefined where anything passed, and where everything was only listened to. */
export function unpassedBy({ questions }: PollDecision): Unpassed | undefined {
  const outcomes = questions.map(({ outcome }) => outcome)
  if (outcomes.includes('passed')) return undefined
  return UNPASSED.find((unpassed) => outcomes.includes(unpassed))
}

import type { PollDecision } from './rules/decide-poll'
import { UNPASSED, type Unpassed } from './standing-types'

/** What did not pass of what was to be decided; undefined where all of it passed or was only listened to. */
export function unpassedBy({ questions }: PollDecision): Unpassed | undefined {
  const outcomes = questions.map(({ outcome }) => outcome)
  return UNPASSED.find((unpassed) => outcomes.includes(unpassed))
}

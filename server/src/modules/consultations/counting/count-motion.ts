import { addUp } from './add-up'
import type { Amount, Ballot, Choice, MotionAnswer } from './counting-types'

export type MotionCount = Readonly<Record<Choice, Amount>>

/**
 * Whether it passes is for the rule to decide: units against units, weights against areas.
 * @throws RangeError for a weight that is not a positive safe integer
 */
export function countMotion(ballots: readonly Ballot<MotionAnswer>[]): MotionCount {
  const amountOf = (choice: Choice) =>
    addUp(ballots.filter(({ answer }) => answer.choice === choice))
  return { for: amountOf('for'), against: amountOf('against'), abstain: amountOf('abstain') }
}

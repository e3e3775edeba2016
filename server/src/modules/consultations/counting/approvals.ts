import { countMentions } from './add-up'
import type { Amount, Ballot, BudgetAnswer, BudgetItem } from './counting-types'

/** Of each item, who approves of it. */
export type Approvals = ReadonlyMap<string, Amount>

/** @throws RangeError for an unknown item or a weight that is not a positive safe integer */
export function countApprovals(
  items: readonly BudgetItem[],
  ballots: readonly Ballot<BudgetAnswer>[],
): Approvals {
  return countMentions(
    items.map(({ id }) => id),
    ballots.map(({ answer, weight }) => ({ weight, ids: answer.itemIds ?? [] })),
  )
}

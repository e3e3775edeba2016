import { largestOf } from './add-up'
import { type Approvals, countApprovals } from './approvals'
import type { Ballot, BudgetAnswer, BudgetItem, BudgetQuestion, DrawnTies } from './counting-types'
import { inDrawnOrder, keepTie } from './draw-order'

export interface Spending {
  /** In the order they were funded. */
  readonly funded: readonly string[]
  readonly spentCents: number
  readonly drawn: DrawnTies
}

export interface GreedyFunding extends Spending {
  readonly approvals: Approvals
}

/**
 * Funds, again and again, the item with the heaviest approval of those that still fit into what is left of the cap.
 * What nobody approves of is never funded. A tie is drawn, and told, only where its items do not all fit.
 * @throws RangeError for an unknown item, a weight that is not a positive safe integer, a draw of other items
 */
export function fundGreedily(
  { items, capCents }: BudgetQuestion,
  ballots: readonly Ballot<BudgetAnswer>[],
  drawOrder: readonly string[],
): GreedyFunding {
  const approvals = countApprovals(items, ballots)
  const candidates = inDrawnOrder(items, drawOrder, ({ id }) => id)
  return { ...spendGreedily(candidates, capCents, approvals), approvals }
}

/** @param candidates in drawn order */
export function spendGreedily(
  candidates: readonly BudgetItem[],
  capCents: number,
  approvals: Approvals,
): Spending {
  const weightOf = ({ id }: BudgetItem) => approvals.get(id)?.weight ?? 0n
  const funded: string[] = []
  const drawn: string[][] = []
  let leftCents = capCents
  let open = candidates.filter((item) => weightOf(item) > 0n)
  for (;;) {
    open = open.filter(({ costCents }) => costCents <= leftCents)
    const most = largestOf(open.map(weightOf))
    const best = open.filter((item) => weightOf(item) === most)
    const [first] = best
    if (!first) return { funded, spentCents: capCents - leftCents, drawn }
    if (!fitTogether(best, leftCents)) {
      keepTie(
        drawn,
        best.map(({ id }) => id),
      )
    }
    funded.push(first.id)
    leftCents -= first.costCents
    open = open.filter((item) => item !== first)
  }
}

function fitTogether(items: readonly BudgetItem[], cents: number): boolean {
  return items.reduce((sum, { costCents }) => sum + BigInt(costCents), 0n) <= BigInt(cents)
}

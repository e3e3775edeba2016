import { type Approvals, countApprovals } from './approvals'
import type { Ballot, BudgetAnswer, BudgetItem, BudgetQuestion, DrawnTies } from './counting-types'
import { inDrawnOrder, keepTie } from './draw-order'
import { openPurses, type Price, type Purses, pay, priceOf } from './equal-purses'
import { spendGreedily } from './fund-greedily'

export interface Purchase {
  readonly itemId: string
  readonly price: Price
}

export interface EqualSharesFunding {
  /** Paid for by those who approve of them, in the order they were bought. */
  readonly bought: readonly Purchase[]
  /** Added afterwards from what was left of the cap. */
  readonly completed: readonly string[]
  readonly spentCents: number
  /** While buying, also where another choice would have come to the same items. */
  readonly drawn: DrawnTies
  readonly approvals: Approvals
}

interface Offer {
  readonly items: readonly BudgetItem[]
  readonly price: Price
}

const NOTHING: Price = { numerator: 0n, denominator: 1n }

/**
 * The Method of Equal Shares: D. Peters and P. Skowron, Proportionality and the limits of welfarism, EC 2020; for items
 * with costs D. Peters, G. Pierczyński and P. Skowron, Proportional participatory budgeting with additive utilities,
 * NeurIPS 2021. Utilities are cardinality: every approved item is worth the same, whatever it costs. Every unit of
 * weight that does not abstain has the same share of the cap. Bought is, again and again, the item with the smallest
 * price a unit of weight has to pay at most, until those who approve of an item can pay for none.
 *
 * The method leaves money; what is left of the cap is then spent greedily by approvals, as `fundGreedily` does. That
 * completion is no part of its guarantees. The cap is never passed.
 * @throws RangeError for an unknown item, a weight that is not a positive safe integer, a draw of other items
 */
export function fundByEqualShares(
  { items, capCents }: BudgetQuestion,
  ballots: readonly Ballot<BudgetAnswer>[],
  drawOrder: readonly string[],
): EqualSharesFunding {
  const approvals = countApprovals(items, ballots)
  const money = openPurses(capCents, ballots)
  const bought: Purchase[] = []
  const drawn: (readonly string[])[] = []
  let open = inDrawnOrder(items, drawOrder, ({ id }) => id)
  let leftCents = capCents
  const floors = new Map(open.map((item) => [item, NOTHING]))
  for (;;) {
    const offer = findCheapest(floors, money)
    const item = offer?.items[0]
    if (!offer || !item) break
    keepTie(
      drawn,
      offer.items.map(({ id }) => id),
    )
    pay(item, offer.price, money)
    bought.push({ itemId: item.id, price: offer.price })
    leftCents -= item.costCents
    floors.delete(item)
    open = open.filter((each) => each !== item)
  }
  const completion = spendGreedily(open, leftCents, approvals)
  return {
    bought,
    completed: completion.funded,
    spentCents: capCents - leftCents + completion.spentCents,
    drawn: [...drawn, ...completion.drawn],
    approvals,
  }
}

/**
 * All items with the smallest price, in drawn order, and that price. Purses only empty, so prices only rise: an item is
 * asked for its price again only when what it cost before is low enough.
 * @param floors of each item in drawn order what it costs at least; brought up to date, without what nobody can pay
 */
function findCheapest(floors: Map<BudgetItem, Price>, money: Purses): Offer | undefined {
  let lowest: Price | undefined
  for (const [item, floor] of [...floors].sort(([, one], [, other]) => compare(one, other))) {
    if (lowest && compare(floor, lowest) > 0) break
    const price = priceOf(item, money)
    if (!price) {
      floors.delete(item)
      continue
    }
    floors.set(item, price)
    if (!lowest || compare(price, lowest) < 0) lowest = price
  }
  if (!lowest) return undefined
  const price = lowest
  const items = [...floors].filter(([, each]) => compare(each, price) === 0).map(([item]) => item)
  return { items, price }
}

/** Below, at or above 0 as the first price is lower, the same or higher. */
function compare(one: Price, other: Price): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

import { weightOf } from './add-up'
import type { Ballot, BudgetAnswer, BudgetItem } from './counting-types'

/** Ballots that approve of the same items have the same money left at every moment, so they are kept together. */
interface Purse {
  readonly approved: ReadonlySet<string>
  readonly weight: bigint
  /** What each unit of weight has left, in parts. */
  left: bigint
}

export interface Purses {
  readonly purses: readonly Purse[]
  /** How many parts make a cent: all money is a whole number of parts, so nothing is rounded. */
  partsPerCent: bigint
}

/** Cents a unit of weight pays at most for an item, as a fraction in lowest terms. */
export interface Price {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** The same money for every unit of weight that did not abstain, the whole cap together. */
export function openPurses(capCents: number, ballots: readonly Ballot<BudgetAnswer>[]): Purses {
  const weights = new Map<string, { approved: Set<string>; weight: bigint }>()
  let partsPerCent = 0n
  for (const ballot of ballots) {
    const weight = weightOf(ballot)
    const { itemIds } = ballot.answer
    if (itemIds === null) continue
    partsPerCent += weight
    const approved = new Set(itemIds)
    const key = JSON.stringify([...approved].sort())
    const known = weights.get(key)
    if (known) known.weight += weight
    else weights.set(key, { approved, weight })
  }
  const left = BigInt(capCents)
  return { purses: [...weights.values()].map((group) => ({ ...group, left })), partsPerCent }
}

/**
 * The smallest amount that pays for the item when every unit of weight approving of it gives that much, or all it has
 * left if that is less. Undefined when all of them together cannot pay.
 */
export function priceOf({ id, costCents }: BudgetItem, money: Purses): Price | undefined {
  const weights = new Map<bigint, bigint>()
  let weight = 0n
  for (const purse of money.purses) {
    if (purse.left === 0n || !purse.approved.has(id)) continue
    weights.set(purse.left, (weights.get(purse.left) ?? 0n) + purse.weight)
    weight += purse.weight
  }
  const poorestFirst = [...weights].sort(([one], [other]) => (one < other ? -1 : 1))
  let owed = BigInt(costCents) * money.partsPerCent
  for (const [left, share] of poorestFirst) {
    if (owed <= left * weight) return inLowestTerms(owed, weight * money.partsPerCent)
    owed -= left * share
    weight -= share
  }
  return undefined
}

/** Takes the price from all who approve of the item, from whoever has less all that is left. */
export function pay({ id }: BudgetItem, { numerator, denominator }: Price, money: Purses): void {
  const finer = denominator / greatestDivisor(denominator, money.partsPerCent)
  money.partsPerCent *= finer
  const price = (numerator * money.partsPerCent) / denominator
  for (const purse of money.purses) {
    purse.left *= finer
    if (purse.approved.has(id)) purse.left = purse.left > price ? purse.left - price : 0n
  }
}

function inLowestTerms(numerator: bigint, denominator: bigint): Price {
  const divisor = greatestDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

/** Euclid’s algorithm. */
function greatestDivisor(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one, other]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

import type { Amount, Ballot } from './counting-types'

/** @throws RangeError unless the weight is a positive safe integer */
export function weightOf({ weight }: Pick<Ballot, 'weight'>): bigint {
  if (!Number.isSafeInteger(weight) || weight <= 0) {
    throw new RangeError('A ballot weighs a whole number, at least 1')
  }
  return BigInt(weight)
}

/** @throws RangeError for a weight that is not a positive safe integer */
export function addUp(ballots: readonly Pick<Ballot, 'weight'>[]): Amount {
  const weight = ballots.reduce((sum, ballot) => sum + weightOf(ballot), 0n)
  return { units: ballots.length, weight }
}

/** What one ballot stands for. */
export interface Mention {
  readonly ids: readonly string[]
  readonly weight: number
}

/**
 * How many ballots name each id, and their weights; an id nobody names has zero of both.
 * @throws RangeError for an id outside `ids`, or a weight that is not a positive safe integer
 */
export function countMentions(
  ids: readonly string[],
  mentions: readonly Mention[],
): ReadonlyMap<string, Amount> {
  const amounts = new Map(ids.map((id) => [id, { units: 0, weight: 0n }]))
  for (const mention of mentions) {
    const weight = weightOf(mention)
    for (const id of mention.ids) {
      const amount = amounts.get(id)
      if (!amount) throw unknownOption()
      amount.units += 1
      amount.weight += weight
    }
  }
  return amounts
}

/** 0 of none; for weights, which are never negative. */
export function largestOf(weights: readonly bigint[]): bigint {
  let largest = 0n
  for (const weight of weights) if (weight > largest) largest = weight
  return largest
}

export function unknownOption(): RangeError {
  return new RangeError('A ballot names an option that the question does not have')
}

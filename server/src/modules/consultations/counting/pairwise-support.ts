import { unknownOption, weightOf } from './add-up'
import type { Ballot, RankingAnswer } from './counting-types'

/** By row and column in the order of the options: the weight of all ballots that put the row above the column. */
export type PairwiseSupport = readonly (readonly bigint[])[]

/**
 * A ranked option stands above all behind it and above all that are left out; those are equal, and an abstention says
 * nothing.
 * @throws RangeError for an unknown or repeated option, or a weight that is not a positive safe integer
 */
export function countPairwise(
  optionIds: readonly string[],
  ballots: readonly Ballot<RankingAnswer>[],
): PairwiseSupport {
  const places = new Map(optionIds.map((id, place) => [id, place]))
  const support = optionIds.map(() => optionIds.map(() => 0n))
  for (const ballot of ballots) {
    const weight = weightOf(ballot)
    const below = new Set(places.values())
    for (const id of ballot.answer.optionIds ?? []) {
      const place = places.get(id)
      const row = place === undefined ? undefined : support[place]
      if (place === undefined || !row || !below.delete(place)) throw unknownOption()
      for (const other of below) row[other] = (row[other] ?? 0n) + weight
    }
  }
  return support
}

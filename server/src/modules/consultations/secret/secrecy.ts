/** Fewer ballots of one weight hide nobody: whoever knows the weight knows the household. */
export const FEWEST_ALIKE = 5

/** Each weight has a key of its own; making more than so many would keep the committee waiting. */
export const MOST_WEIGHTS = 50

/** Why a roll cannot vote secretly. */
export type SecrecyFault = 'few_alike' | 'too_many_weights'

/**
 * Whether every voting unit can hide among others. A ballot shows what it weighs, so only those of the same weight hide
 * each other.
 * @param weights of all units of the roll
 */
export function findSecrecyFault(weights: readonly number[]): SecrecyFault | undefined {
  const counts = new Map<number, number>()
  for (const weight of weights) counts.set(weight, (counts.get(weight) ?? 0) + 1)
  if ([...counts.values()].some((count) => count < FEWEST_ALIKE)) return 'few_alike'
  return counts.size > MOST_WEIGHTS ? 'too_many_weights' : undefined
}

import fc from 'fast-check'
import type {
  Ballot,
  BudgetAnswer,
  BudgetQuestion,
  RankingAnswer,
  RankingQuestion,
} from '../src/modules/consultations/counting/counting-types'

const IDS = ['a', 'b', 'c', 'd', 'e']

/** One question with its ballots and two draws. Few ballots of small weights, so that ties are common. */
export interface AnyPoll<Q, B> {
  readonly question: Q
  readonly ballots: readonly B[]
  readonly draw: readonly string[]
  readonly otherDraw: readonly string[]
}

const weight = fc.integer({ min: 1, max: 3 })
const anySize = fc.integer({ min: 1, max: IDS.length })
const anyDraw = (ids: string[]) => fc.shuffledSubarray(ids, { minLength: ids.length })

/** @param kind complete: every ballot ranks every option */
export function anyRankingPoll(
  kind: 'complete' | 'partial',
): fc.Arbitrary<AnyPoll<RankingQuestion, Ballot<RankingAnswer>>> {
  return anySize.chain((size) => {
    const optionIds = IDS.slice(0, size)
    const answer = fc
      .shuffledSubarray(optionIds, { minLength: kind === 'complete' ? size : 1 })
      .map((ids): RankingAnswer => ({ kind: 'ranking', optionIds: ids }))
    return fc.record({
      question: fc.constant({ kind: 'ranking' as const, optionIds }),
      ballots: fc.array(fc.record({ weight, answer }), { maxLength: 7 }),
      draw: anyDraw(optionIds),
      otherDraw: anyDraw(optionIds),
    })
  })
}

/** @param most cents an item costs; about half of all such polls can pay for all they approve of */
export function anyBudgetPoll(
  most: number,
): fc.Arbitrary<AnyPoll<BudgetQuestion, Ballot<BudgetAnswer>>> {
  return anySize.chain((size) => {
    const ids = IDS.slice(0, size)
    const costs = fc.array(fc.integer({ min: 1, max: most }), { minLength: size, maxLength: size })
    const answer = fc
      .option(fc.subarray(ids, { minLength: 1 }), { freq: 8 })
      .map((itemIds): BudgetAnswer => ({ kind: 'budget', itemIds }))
    return fc.record({
      question: fc.record({
        kind: fc.constant('budget' as const),
        items: costs.map((each) => ids.map((id, place) => ({ id, costCents: each[place] ?? 1 }))),
        capCents: fc.integer({ min: 1, max: most * 3 }),
      }),
      ballots: fc.array(fc.record({ weight, answer }), { maxLength: 5 }),
      draw: anyDraw(ids),
      otherDraw: anyDraw(ids),
    })
  })
}

/** As many ballots of weight 1 as the weights come to, the last ballot first. */
export function unfold<B extends Ballot>(ballots: readonly B[]): B[] {
  return ballots
    .flatMap((ballot) => Array.from({ length: ballot.weight }, () => ({ ...ballot, weight: 1 })))
    .reverse()
}

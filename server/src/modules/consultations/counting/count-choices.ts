import { addUp, countMentions } from './add-up'
import type {
  Amount,
  Ballot,
  DrawnTies,
  MultipleAnswer,
  MultipleQuestion,
  SingleAnswer,
  SingleQuestion,
} from './counting-types'
import { inDrawnOrder } from './draw-order'

export interface OptionCount extends Amount {
  readonly optionId: string
}

export interface ChoiceCount {
  /** The heaviest first; equally heavy ones in drawn order. */
  readonly options: readonly OptionCount[]
  readonly abstained: Amount
  readonly drawn: DrawnTies
}

/**
 * Who named what, of one or several options: approval voting, each option named counts in full.
 * @throws RangeError for an unknown option, a weight that is not a positive safe integer, a draw of other options
 */
export function countChoices(
  { optionIds }: SingleQuestion | MultipleQuestion,
  ballots: readonly Ballot<SingleAnswer | MultipleAnswer>[],
  drawOrder: readonly string[],
): ChoiceCount {
  const mentions = ballots.map(({ answer, weight }) => ({ weight, ids: listNamed(answer) ?? [] }))
  const amounts = countMentions(optionIds, mentions)
  const options = inDrawnOrder([...amounts], drawOrder, ([optionId]) => optionId)
    .map(([optionId, amount]) => ({ optionId, ...amount }))
    .sort(byWeight)
  return {
    options,
    abstained: addUp(ballots.filter(({ answer }) => listNamed(answer) === null)),
    drawn: listTies(options),
  }
}

function listNamed(answer: SingleAnswer | MultipleAnswer): readonly string[] | null {
  if (answer.kind === 'multiple') return answer.optionIds
  return answer.optionId === null ? null : [answer.optionId]
}

/** Stable, so that equals stay as they were drawn. */
function byWeight(one: OptionCount, other: OptionCount): number {
  if (one.weight === other.weight) return 0
  return one.weight > other.weight ? -1 : 1
}

function listTies(options: readonly OptionCount[]): DrawnTies {
  const groups = new Map<bigint, string[]>()
  for (const { optionId, weight } of options) {
    const group = groups.get(weight)
    if (group) group.push(optionId)
    else groups.set(weight, [optionId])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

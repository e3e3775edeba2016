import { addUp } from './add-up'
import type { Approvals } from './approvals'
import { countChoices } from './count-choices'
import { countMotion } from './count-motion'
import type {
  Amount,
  Answer,
  Ballot,
  BudgetAnswer,
  Choice,
  DrawnTies,
  MotionAnswer,
  MultipleAnswer,
  RankingAnswer,
  SingleAnswer,
} from './counting-types'
import { drawOrder } from './draw-order'
import { fundByEqualShares } from './fund-by-equal-shares'
import { fundGreedily } from './fund-greedily'
import {
  type FundingMethod,
  optionIdsOf,
  type PollQuestion,
  toCountedQuestion,
} from './poll-question'
import { rankBySchulze } from './rank-by-schulze'

/** What one voting unit put into the box: an answer to each question, in the order of the questions. */
export interface PollBallot {
  readonly weight: number
  readonly answers: readonly Answer[]
}

/** An amount as it is stored and published; weights of a whole roll are safe integers. */
export interface TallyAmount {
  readonly units: number
  readonly weight: number
}

export interface OptionTally extends TallyAmount {
  readonly optionId: string
}

interface TallyHead {
  readonly questionId: string
}

interface DrawnTally extends TallyHead {
  readonly abstained: TallyAmount
  readonly drawn: DrawnTies
}

export type MotionTally = TallyHead & { readonly kind: 'motion' } & Readonly<
    Record<Choice, TallyAmount>
  >

export interface ChoiceTally extends DrawnTally {
  readonly kind: 'single' | 'multiple'
  /** The heaviest first. */
  readonly options: readonly OptionTally[]
}

export interface RankingTally extends DrawnTally {
  readonly kind: 'ranking'
  /** Best first. */
  readonly order: readonly string[]
  /** By row and column in the order of the question: the weight that puts the row above the column. */
  readonly support: readonly (readonly number[])[]
}

export interface BudgetTally extends DrawnTally {
  readonly kind: 'budget'
  readonly method: FundingMethod
  /** Approvals in the order of the question. */
  readonly options: readonly OptionTally[]
  /** In the order they were funded; by equal shares, first what was bought and then what completed it. */
  readonly funded: readonly string[]
  /** Those of them that only completed it; absent in what was counted before this was told. */
  readonly completed?: readonly string[]
  readonly spentCents: number
}

export type QuestionTally = MotionTally | ChoiceTally | RankingTally | BudgetTally

/** What all ballots of a poll say together. */
export interface PollTally {
  readonly turnout: TallyAmount
  readonly questions: readonly QuestionTally[]
}

/**
 * Counts a whole poll, question by question.
 * @param drawSeed hexadecimal; the draw of each question is made from the seed followed by the question's id in UTF-8
 * @throws RangeError for an answer that `checkAnswer` refuses, or areas too large to add up exactly
 */
export function tallyPoll(
  questions: readonly PollQuestion[],
  ballots: readonly PollBallot[],
  drawSeed: string,
): PollTally {
  return {
    turnout: toTallyAmount(addUp(ballots)),
    questions: questions.map((question, place) => {
      const answered = ballots.map(({ weight, answers }) => ({
        weight,
        answer: answerTo(question, answers[place]),
      }))
      const seed = drawSeed + Buffer.from(question.id, 'utf8').toString('hex')
      return tallyQuestion(question, answered, drawOrder(seed, optionIdsOf(question)))
    }),
  }
}

function answerTo({ kind }: PollQuestion, answer: Answer | undefined): Answer {
  if (answer?.kind !== kind) throw new RangeError('A ballot answers another question')
  return answer
}

function tallyQuestion(
  question: PollQuestion,
  ballots: readonly Ballot[],
  draw: readonly string[],
): QuestionTally {
  const questionId = question.id
  const counted = toCountedQuestion(question)
  switch (counted.kind) {
    case 'motion': {
      const counts = countMotion(ballots as readonly Ballot<MotionAnswer>[])
      return {
        questionId,
        kind: 'motion',
        for: toTallyAmount(counts.for),
        against: toTallyAmount(counts.against),
        abstain: toTallyAmount(counts.abstain),
      }
    }
    case 'single':
    case 'multiple': {
      const named = ballots as readonly Ballot<SingleAnswer | MultipleAnswer>[]
      const { options, abstained, drawn } = countChoices(counted, named, draw)
      return {
        questionId,
        kind: counted.kind,
        options: options.map(({ optionId, ...amount }) => toOptionTally(optionId, amount)),
        abstained: toTallyAmount(abstained),
        drawn,
      }
    }
    case 'ranking': {
      const ranked = ballots as readonly Ballot<RankingAnswer>[]
      const { order, support, drawn } = rankBySchulze(counted, ranked, draw)
      return {
        questionId,
        kind: 'ranking',
        order,
        support: support.map((row) => row.map(toSafeNumber)),
        abstained: toTallyAmount(addUp(ranked.filter(({ answer }) => answer.optionIds === null))),
        drawn,
      }
    }
    case 'budget': {
      const approving = ballots as readonly Ballot<BudgetAnswer>[]
      const method = question.kind === 'budget' ? question.method : 'greedy'
      const { funded, completed, spentCents, drawn, approvals } =
        method === 'greedy'
          ? { ...fundGreedily(counted, approving, draw), completed: [] }
          : toSpending(fundByEqualShares(counted, approving, draw))
      return {
        questionId,
        kind: 'budget',
        method,
        options: toOptionTallies(approvals),
        funded,
        completed,
        spentCents,
        abstained: toTallyAmount(addUp(approving.filter(({ answer }) => answer.itemIds === null))),
        drawn,
      }
    }
  }
}

function toSpending(shares: ReturnType<typeof fundByEqualShares>) {
  return { ...shares, funded: [...shares.bought.map(({ itemId }) => itemId), ...shares.completed] }
}

function toOptionTallies(approvals: Approvals): OptionTally[] {
  return [...approvals].map(([optionId, amount]) => toOptionTally(optionId, amount))
}

function toOptionTally(optionId: string, amount: Amount): OptionTally {
  return { optionId, ...toTallyAmount(amount) }
}

function toTallyAmount({ units, weight }: Amount): TallyAmount {
  return { units, weight: toSafeNumber(weight) }
}

function toSafeNumber(weight: bigint): number {
  const number = Number(weight)
  if (!Number.isSafeInteger(number)) throw new RangeError('The areas are too large to add up')
  return number
}

import { formatYuan } from '../../../lib/format-yuan'
import type { Poll, PollResult, Question, QuestionResult } from '../domain/consultation'
import { labelsOf } from '../domain/questions'
import { budgetResultCopy, choiceResultCopy, rankingResultCopy, resultCopy } from '../result-copy'
import { describeAmount } from './describe-threshold'

type Asked = Pick<Poll, 'questions' | 'votingUnit' | 'weighsByArea'>
type ChoiceResult = Extract<QuestionResult, { kind: 'single' | 'multiple' }>
type Amount = PollResult['turnout']

/** The question a result answers. */
export function questionOf(result: QuestionResult, poll: Pick<Poll, 'questions'>) {
  return poll.questions.find(({ id }) => id === result.questionId)
}

/** What came of one question, in one sentence. */
export function describeQuestionResult(
  result: QuestionResult,
  poll: Asked,
  turnout: Amount,
): string {
  const question = questionOf(result, poll)
  if (!question || result.kind === 'motion') return resultCopy.verdictText[result.outcome]
  if (turnout.units === 0) return resultCopy.nobody[poll.votingUnit]
  if (result.outcome === 'invalid') return resultCopy.verdictText.invalid
  if (result.abstained.units === turnout.units) return choiceResultCopy.noneChosen
  switch (result.kind) {
    case 'single':
    case 'multiple':
      return describeChoice(question, result)
    case 'ranking':
      return rankingResultCopy.first(labelsOf(question, result.order)[0] ?? '')
    case 'budget': {
      const { funded, spentCents } = result
      return funded.length > 0
        ? budgetResultCopy.funded(funded.length, formatYuan(spentCents))
        : budgetResultCopy.noneFunded
    }
  }
}

function describeChoice(question: Question, { options, outcome }: ChoiceResult): string {
  const idsWhere = (suits: (option: ChoiceResult['options'][number]) => boolean) =>
    labelsOf(
      question,
      options.filter(suits).map(({ optionId }) => optionId),
    )
  if (outcome === 'passed') {
    return choiceResultCopy.passed(idsWhere((option) => option.outcome === 'passed'))
  }
  if (outcome === 'rejected') return choiceResultCopy.nonePassed
  const most = Math.max(...options.map(({ weight }) => weight))
  return choiceResultCopy.most(idsWhere(({ weight }) => weight === most))
}

/** 61 户, and where areas count also 5230.10 平方米. */
export function describeBoth({ units, weight }: Amount, poll: Asked): string {
  const counted = describeAmount(units, 'units', poll.votingUnit)
  if (!poll.weighsByArea) return counted
  return `${counted} · ${describeAmount(weight, 'area', poll.votingUnit)}`
}

/** What ballots weigh together, in the one measure they weigh in. */
export function describeWeight(weight: number, poll: Asked): string {
  return describeAmount(weight, poll.weighsByArea ? 'area' : 'units', poll.votingUnit)
}

/** 0–1 of all that was cast. */
export function shareOf({ weight }: Pick<Amount, 'weight'>, turnout: Amount): number {
  return turnout.weight > 0 ? weight / turnout.weight : 0
}

import type { Question, QuestionResult } from './consultation'

export interface Option {
  readonly id: string
  readonly label: string
}

export type OptionsQuestion = Exclude<Question, { kind: 'motion' }>
export type BudgetQuestion = Extract<Question, { kind: 'budget' }>

/** What can be named in an answer; nothing for a motion. */
export function optionsOf(question: Question): readonly Option[] {
  if (question.kind === 'motion') return []
  return question.kind === 'budget' ? question.items : question.options
}

/** The words of options, in the order of their ids. */
export function labelsOf(question: Question, ids: readonly string[]): string[] {
  const labels = new Map(optionsOf(question).map(({ id, label }) => [id, label]))
  return ids.map((id) => labels.get(id) ?? '')
}

/** What these items cost together, in cents. */
export function costOf({ items }: BudgetQuestion, ids: readonly string[]): number {
  return items.reduce((sum, { id, costCents }) => (ids.includes(id) ? sum + costCents : sum), 0)
}

type BudgetResult = Extract<QuestionResult, { kind: 'budget' }>

/** Items with what came of them: the funded ones as they were funded, then the others, the most wanted first. */
export function putFundedFirst({ items }: BudgetQuestion, result: BudgetResult) {
  const { funded, completed, options } = result
  const supportOf = new Map(options.map((option) => [option.optionId, option]))
  const outcomes = items.map((item) => ({
    item,
    isFunded: funded.includes(item.id),
    isCompletion: completed.includes(item.id),
    support: supportOf.get(item.id) ?? { units: 0, weight: 0 },
  }))
  const placeOf = ({ item }: { item: Option }) => funded.indexOf(item.id)
  return [
    ...outcomes.filter(({ isFunded }) => isFunded).sort((a, b) => placeOf(a) - placeOf(b)),
    ...outcomes
      .filter(({ isFunded }) => !isFunded)
      .sort((a, b) => b.support.weight - a.support.weight),
  ]
}

/** One motion is voted on where it is read; anything else has a screen of its own. */
export function isOneMotion(questions: readonly Question[]): boolean {
  return questions.length === 1 && questions[0]?.kind === 'motion'
}

import type { Question } from './consultation'

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

/** One motion is voted on where it is read; anything else has a screen of its own. */
export function isOneMotion(questions: readonly Question[]): boolean {
  return questions.length === 1 && questions[0]?.kind === 'motion'
}

import type { Answer, Question } from './counting-types'
import { CHOICES } from './counting-types'

export type AnswerFault =
  | 'wrong_kind'
  | 'unknown_option'
  | 'duplicate_option'
  | 'too_few'
  | 'too_many'

/** What keeps an answer out of the ballot box; undefined for one that counts. An abstention always counts. */
export function checkAnswer(question: Question, answer: Answer): AnswerFault | undefined {
  if (question.kind === 'motion') {
    if (answer.kind !== 'motion') return 'wrong_kind'
    return CHOICES.includes(answer.choice) ? undefined : 'unknown_option'
  }
  if (answer.kind !== question.kind) return 'wrong_kind'
  const named = listNamed(answer)
  if (named === null) return undefined
  const known = new Set(listOptions(question))
  if (!named.every((id) => known.has(id))) return 'unknown_option'
  if (new Set(named).size < named.length) return 'duplicate_option'
  const { min, max } = boundsOf(question)
  if (named.length < min) return 'too_few'
  return named.length > max ? 'too_many' : undefined
}

type OptionsQuestion = Exclude<Question, { kind: 'motion' }>

function listOptions(question: OptionsQuestion): readonly string[] {
  return question.kind === 'budget' ? question.items.map(({ id }) => id) : question.optionIds
}

/** Null for an abstention. */
function listNamed(answer: Exclude<Answer, { kind: 'motion' }>): readonly string[] | null {
  if (answer.kind === 'single') return answer.optionId === null ? null : [answer.optionId]
  return answer.kind === 'budget' ? answer.itemIds : answer.optionIds
}

/** Whoever names nothing abstains and has to say so. */
function boundsOf(question: OptionsQuestion): { min: number; max: number } {
  if (question.kind === 'multiple') return question
  return { min: 1, max: listOptions(question).length }
}

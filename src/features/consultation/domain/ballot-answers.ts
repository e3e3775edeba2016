import type { Answer, Question } from './consultation'
import { type OptionsQuestion, optionsOf } from './questions'

/** Answers by the place of their question; undefined where nothing is chosen yet. */
export type Answers = readonly (Answer | undefined)[]

/** What an answer names, by option; undefined for a motion and for an abstention. */
export function namedIn(answer: Answer | undefined): readonly string[] | undefined {
  switch (answer?.kind) {
    case 'single':
      return answer.optionId === null ? undefined : [answer.optionId]
    case 'multiple':
    case 'ranking':
      return answer.optionIds ?? undefined
    case 'budget':
      return answer.itemIds ?? undefined
    default:
      return undefined
  }
}

/** Whether somebody has said that they choose nothing. */
export function isAbstention(answer: Answer | undefined): boolean {
  if (answer === undefined) return false
  return answer.kind === 'motion' ? answer.choice === 'abstain' : namedIn(answer) === undefined
}

/** The answer that names these options, in this order. Who takes the last one away has answered nothing yet. */
export function nameOptions(question: Question, ids: readonly string[]): Answer | undefined {
  const [first] = ids
  if (first === undefined) return undefined
  switch (question.kind) {
    case 'motion':
      return undefined
    case 'single':
      return { kind: 'single', optionId: first }
    case 'multiple':
    case 'ranking':
      return { kind: question.kind, optionIds: [...ids] }
    case 'budget':
      return { kind: 'budget', itemIds: [...ids] }
  }
}

/** With or without this option, in the order of the question. */
export function toggleOption(
  question: OptionsQuestion,
  chosen: readonly string[],
  id: string,
): string[] {
  const isChosen = (each: string) => (each === id ? !chosen.includes(id) : chosen.includes(each))
  return optionsOf(question)
    .map((option) => option.id)
    .filter(isChosen)
}

export function abstainFrom(question: Question): Answer {
  switch (question.kind) {
    case 'motion':
      return { kind: 'motion', choice: 'abstain' }
    case 'single':
      return { kind: 'single', optionId: null }
    case 'multiple':
    case 'ranking':
      return { kind: question.kind, optionIds: null }
    case 'budget':
      return { kind: 'budget', itemIds: null }
  }
}

/** Whether the service would take it. */
export function isAnswered(question: Question, answer: Answer | undefined): boolean {
  if (answer === undefined) return false
  const named = namedIn(answer)
  if (question.kind !== 'multiple' || named === undefined) return true
  return named.length >= question.min && named.length <= question.max
}

/** All answers, once there is one to each question. */
export function completeAnswers(
  questions: readonly Question[],
  answers: Answers,
): Answer[] | undefined {
  const complete = questions.flatMap((question, place) => {
    const answer = answers[place]
    return answer && isAnswered(question, answer) ? [answer] : []
  })
  return complete.length === questions.length ? complete : undefined
}

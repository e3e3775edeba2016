import { consultationCopy } from '../copy'
import { isAbstention, namedIn } from '../domain/ballot-answers'
import type { Answer, Question } from '../domain/consultation'
import { labelsOf } from '../domain/questions'
import { ballotCopy as copy } from '../poll-copy'

/** An answer in words, a line for each thing it names. */
export function describeAnswer(question: Question, answer: Answer | undefined): string[] {
  if (answer === undefined) return [copy.notAnswered]
  if (answer.kind === 'motion') return [consultationCopy.choices[answer.choice]]
  if (isAbstention(answer)) return [consultationCopy.choices.abstain]
  const labels = labelsOf(question, namedIn(answer) ?? [])
  return answer.kind === 'ranking' ? labels.map((label, at) => copy.ranked(at + 1, label)) : labels
}

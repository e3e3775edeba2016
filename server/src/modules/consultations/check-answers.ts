import { checkAnswer } from './counting/check-answer'
import type { Answer } from './counting/counting-types'
import { type PollQuestion, toCountedQuestion } from './counting/poll-question'

/** What keeps a ballot out of the box, by field: `answers` when it has too few or too many, else `answers.<place>`. */
export function checkAnswers(
  questions: readonly PollQuestion[],
  answers: readonly Answer[],
): Readonly<Record<string, string>> {
  if (answers.length !== questions.length) return { answers: 'one_for_each_question' }
  const faults: Record<string, string> = {}
  questions.forEach((question, place) => {
    const answer = answers[place]
    const fault = answer && checkAnswer(toCountedQuestion(question), answer)
    if (fault) faults[`answers.${place}`] = fault
  })
  return faults
}

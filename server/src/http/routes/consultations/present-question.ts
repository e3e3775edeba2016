import type { Static } from 'typebox'
import type { PollQuestion } from '../../../modules/consultations/counting/poll-question'
import type { QuestionSchema } from './poll-schemas'

export function presentQuestion(question: PollQuestion): Static<typeof QuestionSchema> {
  if (question.kind === 'motion') return { ...question }
  if (question.kind === 'budget') {
    return { ...question, items: question.items.map((item) => ({ ...item })) }
  }
  return { ...question, options: question.options.map((option) => ({ ...option })) }
}

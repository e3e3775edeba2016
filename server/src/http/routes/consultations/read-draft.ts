import type { Static } from 'typebox'
import type { ConsultationDraft } from '../../../modules/consultations/consultations-types'
import type { PollQuestion } from '../../../modules/consultations/counting/poll-question'
import type { QuestionBody } from './poll-schemas'
import type { DraftBody } from './schemas'

/** Questions and their options get their place as id. */
export function readDraft({
  questions,
  closesAt,
  ...draft
}: Static<typeof DraftBody>): ConsultationDraft {
  return { ...draft, questions: questions.map(readQuestion), closesAt: new Date(closesAt) }
}

function readQuestion(question: Static<typeof QuestionBody>, place: number): PollQuestion {
  const id = String(place + 1)
  if (question.kind === 'motion') return { ...question, id }
  if (question.kind === 'budget') return { ...question, id, items: numbered(question.items) }
  return { ...question, id, options: numbered(question.options) }
}

function numbered<T>(options: readonly T[]): (T & { readonly id: string })[] {
  return options.map((option, place) => ({ ...option, id: String(place + 1) }))
}

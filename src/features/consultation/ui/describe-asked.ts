import { consultationCopy as copy } from '../copy'
import type { ConsultationSummary } from '../domain/consultation'

type Asked = Pick<ConsultationSummary['poll'], 'question' | 'questionCount'>

/** The first question of a poll, and of how many. */
export function describeAsked({ question, questionCount }: Asked): string {
  return questionCount > 1 ? copy.questionOf(question, questionCount) : question
}

import type { Answer, Question } from '../domain/consultation'

export interface QuestionFieldsProps<Asked = Question> {
  question: Asked
  answer: Answer | undefined
  isDisabled: boolean
  /** Undefined takes the answer back. */
  onAnswer: (answer: Answer | undefined) => void
}

import type { Answer, Question } from '../domain/consultation'

export interface QuestionFieldsProps<Asked = Question> {
  question: Asked
  answer: Answer | undefined
  isDisabled: boolean
  /** Where several questions stand on one page: sets their choices apart. */
  name?: string
  /** Undefined takes the answer back. */
  onAnswer: (answer: Answer | undefined) => void
}

/** @param name of the question, where its page has several */
export function choiceId(id: string, name: string | undefined): string {
  return name === undefined ? id : `${name}-${id}`
}

import type { DraftQuestion } from '../domain/draft-question'
import type { FormPartProps } from './form-types'

export interface FormQuestionProps extends Pick<FormPartProps, 'form'> {
  question: DraftQuestion
  /** 1 for the first. */
  place: number
}

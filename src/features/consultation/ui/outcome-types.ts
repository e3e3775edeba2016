import type { Poll, PollResult, Question, QuestionResult } from '../domain/consultation'

export interface OutcomeProps<Result extends QuestionResult = QuestionResult> {
  poll: Poll
  question: Question
  result: Result
  turnout: PollResult['turnout']
}

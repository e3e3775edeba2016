import { View } from '@tarojs/components'
import { accessible } from '../../../ui/access/pressable'
import { Reader } from '../../../ui/evidence/reader'
import { StepHeading } from '../../../ui/screen/step-heading'
import type { Poll, Question } from '../domain/consultation'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { ballotCopy as copy } from '../poll-copy'
import { describeCounting, describeHint } from './describe-question'
import { QuestionFields } from './question-fields'

interface BallotQuestionProps {
  screen: ConsultationScreen
  poll: Poll
  question: Question
  place: number
}

/** One question by itself: which of how many, what it asks, how one answers. */
export function BallotQuestion({ screen, poll, question, place }: BallotQuestionProps) {
  const { ballot, reading } = screen
  const count = poll.questions.length
  const counting = describeCounting(question, poll)
  return (
    <>
      {count > 1 && (
        <View className="t-strong t-brand" id="progress" {...accessible({ role: 'status' })}>
          {copy.progress(place + 1, count)}
        </View>
      )}
      <StepHeading className="mt1">{question.text}</StepHeading>
      {question.kind !== 'motion' && (
        <View className="t-2 mt1">
          {question.kind === 'ranking' ? copy.rankHint : describeHint(question)}
        </View>
      )}
      {counting && (
        <View className="t-2 mt1" id="counting">
          {counting}
        </View>
      )}
      {reading.bar && <Reader reading={reading.bar} />}
      <View className="mt4">
        <QuestionFields
          question={question}
          answer={ballot.answers[place]}
          isDisabled={ballot.isBusy}
          onAnswer={(answer) => ballot.answer(place, answer)}
        />
      </View>
    </>
  )
}

import { View } from '@tarojs/components'
import { accessible } from '../../../ui/access/pressable'
import { Card } from '../../../ui/list/card'
import type { Answers } from '../domain/ballot-answers'
import type { PaperEntryScreen } from '../hooks/use-paper-entry'
import { paperEntryCopy as copy } from '../paper-copy'
import { questionCopy } from '../question-copy'
import { describeAnswer } from './describe-answer'
import type { PaperPoll } from './paper-frame'
import { SlipAnswers } from './slip-answers'

interface PaperEntryAnswersProps {
  paper: PaperPoll
  screen: PaperEntryScreen
  answers: Answers
}

/** What was read off a slip; or, for whoever reads it again, the questions themselves. */
export function PaperEntryAnswers({ paper: { poll }, screen, answers }: PaperEntryAnswersProps) {
  const { correction } = screen
  const heading = accessible({ role: 'heading' })
  if (correction.answers) {
    return (
      <>
        <View className="t-strong" {...heading}>
          {copy.editing}
        </View>
        <SlipAnswers
          questions={poll.questions}
          answers={correction.answers}
          errors={correction.errors}
          isDisabled={correction.isBusy}
          onAnswer={correction.answer}
        />
      </>
    )
  }
  return (
    <>
      <View className="t-strong" {...heading}>
        {copy.answers}
      </View>
      <View className="t-small t-2">{copy.compare}</View>
      <View className="mt2">
        <ReadAnswers poll={poll} answers={answers} />
      </View>
    </>
  )
}

/** The answers of a slip in words. */
export function ReadAnswers({ poll, answers }: { poll: PaperPoll['poll']; answers: Answers }) {
  return poll.questions.map((question, place) => (
    <Card key={question.id} id={`said-${question.id}`}>
      {poll.questions.length > 1 && <View className="t-meta">{questionCopy.place(place + 1)}</View>}
      <View className="t-2">{question.text}</View>
      {describeAnswer(question, answers[place]).map((line) => (
        <View key={line} className="t-title mt1">
          {line}
        </View>
      ))}
    </Card>
  ))
}

import { View } from '@tarojs/components'
import { joinClasses } from '../../../ui/join-classes'
import { Card } from '../../../ui/list/card'
import type { Poll, Question } from '../domain/consultation'
import { questionCopy as copy } from '../question-copy'
import { describeCounting, describeHint, describeOptions, readQuestion } from './describe-question'
import './question-list.scss'

interface QuestionListProps {
  poll: Pick<Poll, 'questions' | 'votingUnit' | 'weighsByArea'>
  /** Index among all sentences of the questions of the one that is read. */
  current?: number
}

/** All that a poll asks, to read: nothing is answered here. */
export function QuestionList({ poll, current }: QuestionListProps) {
  let before = 0
  return poll.questions.map((question, at) => {
    const first = before
    before += readQuestion(question, poll).length
    return (
      <Card key={question.id} id={`asked-${question.id}`}>
        <Asked
          question={question}
          poll={poll}
          place={poll.questions.length > 1 ? at : undefined}
          current={current === undefined ? undefined : current - first}
        />
      </Card>
    )
  })
}

interface AskedProps {
  question: Question
  poll: QuestionListProps['poll']
  place: number | undefined
  /** 0 the question, 1 its options, 2 how it is counted. */
  current: number | undefined
}

function Asked({ question, poll, place, current }: AskedProps) {
  const hint = describeHint(question)
  const counting = describeCounting(question, poll)
  const tint = (sentence: number) => current === sentence && 'saying'
  return (
    <>
      <View className="t-meta">
        {place === undefined ? hint : copy.head(copy.place(place + 1), hint)}
      </View>
      <View className={joinClasses('t-strong', 'mt1', tint(0))}>{question.text}</View>
      {question.kind !== 'motion' && (
        <View className={joinClasses('asked__options', tint(1))}>
          {describeOptions(question).map((option) => (
            <View key={option} className="asked__option">
              {option}
            </View>
          ))}
        </View>
      )}
      {counting && (
        <View className={joinClasses('t-small', 't-2', 'mt2', tint(2))}>{counting}</View>
      )}
    </>
  )
}

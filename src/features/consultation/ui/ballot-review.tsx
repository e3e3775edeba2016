import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { StepHeading } from '../../../ui/screen/step-heading'
import { Note } from '../../../ui/status/note'
import type { Poll } from '../domain/consultation'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { ballotCopy as copy } from '../poll-copy'
import { questionCopy } from '../question-copy'
import { BallotFor } from './ballot-for'
import { CastFailure } from './cast-failure'
import { CastingStage } from './casting-stage'
import { describeAnswer } from './describe-answer'

/** Every answer once more before the ballot is cast, each of several with a way back to it. */
export function BallotReview({ screen, poll }: { screen: ConsultationScreen; poll: Poll }) {
  const { ballot, steps } = screen
  const isOne = poll.questions.length === 1
  return (
    <>
      <StepHeading>{isOne ? copy.reviewTitle.one : copy.reviewTitle.several}</StepHeading>
      {ballot.unit && (
        <BallotFor poll={poll} unit={ballot.unit} isRecast={ballot.isRecast} isTermTold />
      )}
      <View className="mt3">
        {poll.questions.map((question, place) => (
          <Card key={question.id} id={`answer-${question.id}`}>
            {!isOne && <View className="t-meta">{questionCopy.place(place + 1)}</View>}
            <View className="t-2">{question.text}</View>
            <View className="line line--top mt2">
              <View className="grow">
                {describeAnswer(question, ballot.answers[place]).map((line) => (
                  <View key={line} className="t-title">
                    {line}
                  </View>
                ))}
              </View>
              {!isOne && (
                <View className="fix ml2">
                  <Button
                    kind="line"
                    icon="square-pen"
                    id={`mend-${question.id}`}
                    label={copy.mendOf(String(place + 1))}
                    isDisabled={ballot.isBusy}
                    onPress={() => steps.mend(place)}
                  >
                    {copy.mend}
                  </Button>
                </View>
              )}
            </View>
          </Card>
        ))}
      </View>
      <View className="mt3">
        <Note>{poll.allowsRecast ? copy.reviewNote.replaceable : copy.reviewNote.final}</Note>
      </View>
      <CastingStage ballot={ballot} />
      <CastFailure ballot={ballot} />
    </>
  )
}

import { View } from '@tarojs/components'
import { useContext } from 'react'
import { DisplayContext } from '../../../ui/display-context'
import { Button } from '../../../ui/form/button'
import { isAnswered } from '../domain/ballot-answers'
import type { CastBallot } from '../hooks/use-cast-ballot'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { ballotCopy as copy } from '../poll-copy'
import { describeAnswer } from './describe-answer'

/** Back one step, and on: from a question to the next, from the review into the box. */
export function BallotActs({ screen }: { screen: ConsultationScreen }) {
  const { isElder } = useContext(DisplayContext)
  const { ballot, steps } = screen
  const back = (
    <Button
      share="third"
      isBlock={isElder}
      id="previous-question"
      isDisabled={ballot.isBusy}
      onPress={steps.back}
    >
      {backWords(screen)}
    </Button>
  )
  const onward =
    steps.step?.kind === 'review' ? <CastAll ballot={ballot} /> : <Next screen={screen} />
  // One under the other, what leads on comes first.
  return isElder ? (
    <>
      {onward}
      <View className="mt3">{back}</View>
    </>
  ) : (
    <>
      {back}
      {onward}
    </>
  )
}

function CastAll({ ballot }: { ballot: CastBallot }) {
  const { isElder } = useContext(DisplayContext)
  return (
    <Button
      kind="primary"
      size="big"
      share="wide"
      isBlock={isElder}
      id="confirm-cast"
      isDisabled={!ballot.isComplete}
      isBusy={ballot.isBusy}
      onPress={ballot.cast}
    >
      {castWords(ballot)}
    </Button>
  )
}

/** Repeats what is chosen where that is one thing. */
function castWords({ questions, answers }: CastBallot): string {
  const [question] = questions
  const chosen = question && questions.length === 1 ? describeAnswer(question, answers[0]) : []
  const [only] = chosen
  return only !== undefined && chosen.length === 1 ? copy.cast(only) : copy.castAll
}

function Next({ screen: { ballot, steps } }: { screen: ConsultationScreen }) {
  const { isElder } = useContext(DisplayContext)
  const { step } = steps
  if (step?.kind !== 'question') return null
  const question = ballot.questions[step.place]
  const canGoOn = question !== undefined && isAnswered(question, ballot.answers[step.place])
  const isLast = step.place + 1 === ballot.questions.length
  const onward = isLast ? copy.toReview : copy.next
  const words = step.isMending ? copy.mended : onward
  return (
    <Button
      kind="primary"
      size="big"
      share="wide"
      isBlock={isElder}
      id="next-question"
      isDisabled={!canGoOn}
      onPress={steps.next}
    >
      {canGoOn ? words : copy.answerFirst}
    </Button>
  )
}

function backWords({ ballot: { questions }, steps: { step } }: ConsultationScreen): string {
  if (step?.kind !== 'question') return questions.length > 1 ? copy.previous : copy.mendOnly
  if (step.isMending) return copy.toReview
  return step.place === 0 ? copy.toReading : copy.previous
}

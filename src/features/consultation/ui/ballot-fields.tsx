import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Choice } from '../../../ui/form/choice'
import type { Poll } from '../domain/consultation'
import { isOneMotion } from '../domain/questions'
import type { CastBallot } from '../hooks/use-cast-ballot'
import { ballotCopy as copy } from '../poll-copy'
import { BallotFor } from './ballot-for'
import { MotionFields } from './motion-fields'

interface BallotFieldsProps {
  ballot: CastBallot
  poll: Poll
}

/** For which unit; then, of one motion, three equal choices. */
export function BallotFields({ ballot, poll }: BallotFieldsProps) {
  const { unit, openUnits, isBusy, isRecast, answers } = ballot
  const which = copy.whichUnit[poll.votingUnit]
  return (
    <View className="mt3">
      {!isRecast && openUnits.length > 1 && (
        <>
          <View className="t-strong">{which}</View>
          <View className="mt2">
            <Choice
              id="unit"
              label={which}
              items={openUnits.map(({ id, label, isDelegated }) => ({
                key: id,
                word: label,
                ...(isDelegated && { sub: copy.delegated }),
              }))}
              current={unit?.id}
              isDisabled={isBusy}
              onSelect={ballot.pickUnit}
            />
          </View>
        </>
      )}
      {unit && <BallotFor poll={poll} unit={unit} isRecast={isRecast} />}
      {unit && isOneMotion(poll.questions) && (
        <View className="mt3">
          <MotionFields
            answer={answers[0]}
            isDisabled={isBusy}
            onAnswer={(answer) => ballot.answer(0, answer)}
          />
        </View>
      )}
      {isRecast && (
        <Button kind="text" isBlock id="keep-ballot" isDisabled={isBusy} onPress={ballot.recast}>
          {copy.keepAsItIs}
        </Button>
      )}
    </View>
  )
}

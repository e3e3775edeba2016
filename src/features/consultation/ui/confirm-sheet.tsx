import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Sheet } from '../../../ui/screen/sheet'
import { consultationCopy } from '../copy'
import type { Poll } from '../domain/consultation'
import type { CastBallot } from '../hooks/use-cast-ballot'
import { ballotCopy as copy } from '../poll-copy'
import { CastFailure } from './cast-failure'
import { CastingStage } from './casting-stage'

/** Of one motion: asks once more before the ballot is cast. */
export function ConfirmSheet({ ballot, poll }: { ballot: CastBallot; poll: Poll }) {
  const { unit, isAsked, isBusy } = ballot
  const [answer] = ballot.answers
  if (!isAsked || !unit || answer?.kind !== 'motion') return null
  const choice = consultationCopy.choices[answer.choice]
  const title = poll.allowsRecast ? copy.confirmTitle.replaceable : copy.confirmTitle.final
  return (
    <Sheet title={title} onClose={ballot.cancel}>
      <View className="t-2">{copy.confirmText[poll.votingUnit](unit.label)}</View>
      <View className="t-head mt2">{choice}</View>
      <CastingStage ballot={ballot} />
      <CastFailure ballot={ballot} />
      <View className="mt4">
        <Button
          kind="primary"
          size="big"
          isBlock
          id="confirm-cast"
          isBusy={isBusy}
          onPress={ballot.cast}
        >
          {copy.cast(choice)}
        </Button>
      </View>
      <Button kind="text" isBlock id="think-again" isDisabled={isBusy} onPress={ballot.cancel}>
        {copy.back}
      </Button>
    </Sheet>
  )
}

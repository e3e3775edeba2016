import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { consultationCopy, ballotCopy as copy } from '../copy'
import type { CastBallot } from '../hooks/use-cast-ballot'

/** Asks once more, because a ballot cannot be taken back. */
export function ConfirmSheet({ ballot }: { ballot: CastBallot }) {
  const { asked, failure, isBusy } = ballot
  if (!asked) return null
  const choice = consultationCopy.choices[asked.choice]
  return (
    <Sheet title={copy.confirmTitle} onClose={ballot.cancel}>
      <View className="t-2">{copy.confirmText(asked.unit.label)}</View>
      <View className="t-head mt2">{choice}</View>
      {failure && (
        <View className="mt3">
          <Note kind="over">
            <View>{failure.sentence}</View>
            {failure.kind === 'offline' && <View>{copy.retry}</View>}
          </Note>
        </View>
      )}
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

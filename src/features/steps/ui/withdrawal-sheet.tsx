import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { opinionsCopy as copy } from '../copy'
import type { OwnOpinions } from '../hooks/use-own-opinions'

/** Asks once more, because the answer goes with it. */
export function WithdrawalSheet({ withdrawal }: Pick<OwnOpinions, 'withdrawal'>) {
  const { failure, isBusy } = withdrawal
  return (
    <Sheet title={copy.withdrawTitle} onClose={withdrawal.close}>
      <View className="t-2">{copy.withdrawText}</View>
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button
          kind="danger"
          isBlock
          id="confirm-withdrawal"
          isBusy={isBusy}
          onPress={withdrawal.send}
        >
          {copy.withdrawYes}
        </Button>
      </View>
      <Button kind="text" isBlock id="keep-opinion" isDisabled={isBusy} onPress={withdrawal.close}>
        {copy.keep}
      </Button>
    </Sheet>
  )
}

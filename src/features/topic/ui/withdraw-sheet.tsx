import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { topicDetailCopy as copy } from '../detail-copy'
import type { TopicScreen } from '../hooks/use-topic-screen'

/** Asks once more, because everybody's support is gone with it. */
export function WithdrawSheet({ withdrawal }: Pick<TopicScreen, 'withdrawal'>) {
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
          {copy.withdrawConfirm}
        </Button>
      </View>
      <Button kind="text" isBlock id="keep-topic" isDisabled={isBusy} onPress={withdrawal.close}>
        {copy.keep}
      </Button>
    </Sheet>
  )
}

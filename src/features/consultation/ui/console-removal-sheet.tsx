import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { consoleRemovalCopy as copy } from '../console-copy'
import type { ConsoleRemoval } from '../hooks/use-console-removal'

/** Asks whether the draft shall really go. */
export function ConsoleRemovalSheet({
  removal,
  title,
}: {
  removal: ConsoleRemoval
  title: string
}) {
  const { failure, isBusy } = removal
  return (
    <Sheet title={copy.title} onClose={removal.cancel}>
      <View className="t-title">{title}</View>
      <View className="t-2 mt2">{copy.text}</View>
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button kind="danger" isBlock id="confirm-removal" isBusy={isBusy} onPress={removal.remove}>
          {copy.yes}
        </Button>
      </View>
      <Button kind="text" isBlock id="keep-draft" isDisabled={isBusy} onPress={removal.cancel}>
        {copy.no}
      </Button>
    </Sheet>
  )
}

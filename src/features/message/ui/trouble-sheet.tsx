import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import type { TroubleQuestion, Troubles } from '../hooks/use-troubles'
import { troublesCopy as copy } from '../troubles-copy'

interface TroubleSheetProps {
  screen: Troubles
  question: TroubleQuestion
}

/** Asks once more, saying to how many messages it is done. */
export function TroubleSheet({ screen, question }: TroubleSheetProps) {
  const { isBusy, failure, cancel, decide } = screen
  const { trouble, isRetried } = question
  const { count, state } = trouble
  const title = isRetried ? copy.retryTitle(count) : copy.discardTitle(count)
  return (
    <Sheet title={title} onClose={cancel}>
      <View className="t-2">{isRetried ? copy.retryText : copy.discardText}</View>
      {isRetried && state === 'unknown' && <View className="mt1">{copy.unknownHint}</View>}
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button
          kind={isRetried ? 'primary' : 'danger'}
          isBlock
          id="confirm-trouble"
          isBusy={isBusy}
          onPress={() => decide(question)}
        >
          {isRetried ? copy.retryYes(count) : copy.discardYes(count)}
        </Button>
      </View>
      <Button kind="text" isBlock id="keep-trouble" isDisabled={isBusy} onPress={cancel}>
        {copy.no}
      </Button>
    </Sheet>
  )
}

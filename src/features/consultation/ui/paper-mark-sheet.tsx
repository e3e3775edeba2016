import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import type { PaperMarks } from '../hooks/use-paper-marks'
import { marksCopy as copy } from '../paper-copy'
import { PaperReasonSheet } from './paper-reason-sheet'

/** What a mark does to the unit, before it is set or taken back. */
export function PaperMarkSheet({ screen }: { screen: PaperMarks }) {
  const { asking, failure, isBusy } = screen
  if (!asking) return null
  const { act, unit } = asking
  if (act === 'withdraw') {
    return (
      <PaperReasonSheet
        id="unmark"
        title={copy.withdrawing(unit.label)}
        text={copy.withdrawText}
        word={copy.withdrawYes}
        hint={copy.reasonHint}
        act={screen}
        onSend={screen.withdraw}
      />
    )
  }
  return (
    <Sheet title={copy.asking(unit.label)} onClose={screen.cancel}>
      <View className="t-2">{copy.askingText}</View>
      {failure && <Note kind="over">{failure.sentence}</Note>}
      <View className="mt4">
        <Button kind="primary" isBlock id="confirm-mark" isBusy={isBusy} onPress={screen.mark}>
          {copy.yes}
        </Button>
      </View>
      <Button kind="text" isBlock id="look-again" isDisabled={isBusy} onPress={screen.cancel}>
        {copy.no}
      </Button>
    </Sheet>
  )
}

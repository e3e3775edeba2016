import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { detailCopy as copy } from '../copy'
import { NOTE_MAX } from '../domain/report-draft'
import type { ReporterAnswers } from '../hooks/use-reporter-answers'

interface DisputeSheetProps {
  screen: ReporterAnswers
  /** What is disputed: that it is solved, or that it was turned away. */
  isRejected: boolean
}

/** Not solved, or wrongly turned away: why, so that the handler knows what is left. */
export function DisputeSheet({ screen, isRejected }: DisputeSheetProps) {
  const { dispute, isTextMissing } = screen
  return (
    <Sheet title={isRejected ? copy.contestTitle : copy.notYetTitle} onClose={screen.close}>
      <Field error={isTextMissing ? copy.reasonMissing : undefined}>
        <TextArea
          id="dispute-reason"
          label={copy.reason}
          placeholder={isRejected ? copy.contestHint : copy.notYetHint}
          initial={screen.text}
          maxLength={NOTE_MAX}
          isError={isTextMissing}
          onChange={screen.type}
        />
      </Field>
      {dispute.failure && <Note kind="over">{dispute.failure.sentence}</Note>}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="send-dispute"
          isBusy={dispute.isBusy}
          onPress={dispute.run}
        >
          {copy.notYetSend}
        </Button>
      </View>
    </Sheet>
  )
}

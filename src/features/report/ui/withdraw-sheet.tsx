import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { detailCopy as copy } from '../copy'
import { NOTE_MAX } from '../domain/report-draft'
import type { ReporterActs } from '../hooks/use-reporter-acts'

export function WithdrawSheet({ acts }: { acts: ReporterActs }) {
  const { withdraw } = acts
  return (
    <Sheet title={copy.withdrawTitle} onClose={acts.close}>
      <View className="t-2">{copy.withdrawText}</View>
      <View className="mt3">
        <Field label={copy.withdrawReason} optional={copy.optional}>
          <TextArea
            id="withdraw-reason"
            label={copy.withdrawReason}
            placeholder={copy.withdrawReasonHint}
            initial={acts.text}
            maxLength={NOTE_MAX}
            onChange={acts.type}
          />
        </Field>
      </View>
      {withdraw.failure && <Note kind="over">{withdraw.failure.sentence}</Note>}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="send-withdrawal"
          isBusy={withdraw.isBusy}
          onPress={withdraw.run}
        >
          {copy.withdrawYes}
        </Button>
      </View>
      <Button kind="text" isBlock id="keep-report" onPress={acts.close}>
        {copy.withdrawNo}
      </Button>
    </Sheet>
  )
}

import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { consoleDetailCopy as copy } from '../console-copy'
import type { ConsoleNotice } from '../hooks/use-console-notice'

type Withdrawal = ConsoleNotice['withdrawal']

/** Asks why, and whether it is meant. */
export function ConsoleWithdrawSheet({ withdrawal }: { withdrawal: Withdrawal }) {
  const { fault, failure } = withdrawal
  return (
    <Sheet title={copy.sheetTitle} onClose={withdrawal.close}>
      <View className="t-2">{copy.sheetText}</View>
      <View className="mt3">
        <Field label={copy.reason} error={fault}>
          <TextArea
            id="withdraw-reason"
            label={copy.reason}
            placeholder={copy.reasonHint}
            initial={withdrawal.reason}
            isError={fault !== undefined}
            onChange={withdrawal.type}
          />
        </Field>
      </View>
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button
          kind="danger"
          isBlock
          id="send-withdrawal"
          isBusy={withdrawal.isBusy}
          onPress={withdrawal.send}
        >
          {copy.confirm}
        </Button>
      </View>
      <Button kind="text" isBlock id="keep-notice" onPress={withdrawal.close}>
        {copy.keep}
      </Button>
    </Sheet>
  )
}

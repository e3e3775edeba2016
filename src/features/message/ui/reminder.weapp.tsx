import { View } from '@tarojs/components'
import { accessible } from '../../../ui/access/pressable'
import { Button } from '../../../ui/form/button'
import type { Template } from '../domain/message'
import { useReminder } from '../hooks/use-reminder'
import { reminderCopy as copy } from '../reminder-copy'

/** Lets WeChat bring the answer, once: one tap, and what that means in a sentence. */
export function Reminder({ template }: { template: Template }) {
  const reminder = useReminder(template)
  if (!reminder) return null
  const { isSet, left, isBusy, refusal, ask, openSettings } = reminder
  const isLasting = isSet && left === undefined
  const said = wordsOf(reminder)
  return (
    <View className="mt4">
      {isSet && <View className="t-small t-2">{copy.set(left)}</View>}
      {!isLasting && (
        <Button kind={isSet ? 'text' : 'line'} isBlock id="remind-me" isBusy={isBusy} onPress={ask}>
          {isSet ? copy.again : copy.ask[template]}
        </Button>
      )}
      {said && (
        <View className="t-small t-2 mt1" {...accessible({ role: 'status' })}>
          {said}
        </View>
      )}
      {refusal === 'off' && (
        <Button kind="text" id="reminder-settings" onPress={openSettings}>
          {copy.settings}
        </Button>
      )}
    </View>
  )
}

function wordsOf({
  isSet,
  hasFailed,
  refusal,
}: NonNullable<ReturnType<typeof useReminder>>): string | undefined {
  if (hasFailed) return copy.failed
  if (refusal) return copy.refusals[refusal]
  return isSet ? undefined : copy.once
}

import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import type { Template } from '../domain/message'
import { useReminder } from '../hooks/use-reminder'
import { reminderCopy as copy } from '../reminder-copy'

/** Lets WeChat bring the answer, once: one tap, and what that means in a sentence. */
export function Reminder({ template }: { template: Template }) {
  const reminder = useReminder(template)
  if (!reminder) return null
  const { isSet, isBusy, hasFailed, ask } = reminder
  if (isSet) return <View className="t-small t-2 mt4">{copy.set}</View>
  return (
    <View className="mt4">
      <Button kind="line" isBlock id="remind-me" isBusy={isBusy} onPress={ask}>
        {copy.ask}
      </Button>
      <View className="t-small t-2 mt1">{hasFailed ? copy.failed : copy.once}</View>
    </View>
  )
}

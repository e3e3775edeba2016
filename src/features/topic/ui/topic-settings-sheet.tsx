import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { topicSettingsCopy as copy } from '../console-copy'
import { SETTINGS_BOUNDS, SETTINGS_FIELDS, type SettingsDraft } from '../domain/settings-draft'
import type { TopicSettingsForm } from '../hooks/use-topic-settings'

interface TopicSettingsSheetProps {
  form: TopicSettingsForm
  draft: SettingsDraft
}

/** How many households, for how long, and how soon the committee answers. */
export function TopicSettingsSheet({ form, draft }: TopicSettingsSheetProps) {
  return (
    <Sheet title={copy.title} onClose={form.close}>
      <View className="t-small t-2">{copy.note}</View>
      {SETTINGS_FIELDS.map((field) => {
        const error = form.faultOf(field)
        const { min, max } = SETTINGS_BOUNDS[field]
        const range = copy.range(min, max)
        return (
          <Field key={field} label={copy.fields[field]} hint={range} error={error}>
            <Input
              id={`topic-${field}`}
              type="number"
              label={copy.fields[field]}
              placeholder={range}
              initial={draft[field]}
              isError={error !== undefined}
              onChange={(text) => form.change(field, text)}
            />
          </Field>
        )
      })}
      {form.failure && (
        <View className="mt3">
          <Note kind="over">{form.failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="save-topic-settings"
          isBusy={form.isBusy}
          onPress={form.save}
        >
          {form.isBusy ? copy.saving : copy.save}
        </Button>
      </View>
    </Sheet>
  )
}

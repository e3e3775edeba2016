import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { noticeFormCopy as copy } from '../console-copy'
import { publishesAtOf } from '../domain/draft-schedule'
import type { FormPartProps } from './form-types'

const ITEMS = [
  { key: 'now', word: copy.scheduleNow },
  { key: 'later', word: copy.scheduleLater },
] as const

/** At once, or at a time that is written down. */
export function FormScheduleField({ form }: Pick<FormPartProps, 'form'>) {
  const { draft, errors, now } = form
  const at = draft.isScheduled ? publishesAtOf(draft.goesOutAt) : undefined
  return (
    <Field
      label={copy.schedule}
      error={errors.publishesAt}
      hint={at && copy.goesOutAt(describeMoment(at, now))}
    >
      <ChipChoice
        id="schedule"
        label={copy.schedule}
        items={ITEMS}
        current={draft.isScheduled ? 'later' : 'now'}
        onSelect={(key) => form.setScheduled(key === 'later')}
      />
      {draft.isScheduled && (
        <View className="mt2">
          <Input
            key={draft.key}
            id="notice-goes-out-at"
            label={copy.scheduleInput}
            placeholder={copy.schedulePlaceholder}
            initial={draft.goesOutAt}
            isError={errors.publishesAt !== undefined}
            onChange={form.typeGoesOutAt}
          />
        </View>
      )}
    </Field>
  )
}

import { View } from '@tarojs/components'
import { describeDay, formatDate } from '../../../lib/shanghai-time'
import { Chip, ChipGroup } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { noticeFormCopy as copy } from '../console-copy'
import { EXPIRY_CHOICES, expiryOf, lastDayOf } from '../domain/draft-expiry'
import type { FormPartProps } from './form-types'

/** The last day on which a notice holds: by a tap, or any day in writing. */
export function FormExpiryField({ form }: Pick<FormPartProps, 'form'>) {
  const { draft, errors, now } = form
  const expiresAt = expiryOf(draft.lastDay)
  return (
    <Field
      label={copy.expiry}
      error={errors.expiresAt}
      hint={expiresAt ? copy.expiryTold(formatDate(expiresAt)) : copy.expiryHint}
    >
      <ChipGroup>
        {EXPIRY_CHOICES.map((choice) => {
          const day = lastDayOf(choice, now)
          return (
            <Chip
              key={choice}
              id={`expiry-${choice}`}
              isOn={draft.lastDay === day}
              onPress={() => form.chooseExpiry(choice)}
            >
              {copy.expiryChoice(copy.expiryChoices[choice], describeDay(`${day}T04:00:00Z`, now))}
            </Chip>
          )
        })}
      </ChipGroup>
      <View className="mt2">
        <Input
          key={`${draft.key}-${form.filledCount}`}
          id="notice-last-day"
          label={copy.expiryInput}
          placeholder={copy.expiryPlaceholder}
          initial={draft.lastDay}
          isError={errors.expiresAt !== undefined}
          onChange={form.typeLastDay}
        />
      </View>
    </Field>
  )
}

import { View } from '@tarojs/components'
import { describeDay, formatDate, toInstant } from '../../../lib/shanghai-time'
import { ChipChoice } from '../../../ui/form/chip'
import { DateInput } from '../../../ui/form/date-input'
import { Field } from '../../../ui/form/field'
import { Switch } from '../../../ui/form/switch'
import { noticeFormCopy as copy } from '../console-copy'
import { EXPIRY_CHOICES, type ExpiryChoice, expiryOf, lastDayOf } from '../domain/draft-expiry'
import type { FormPartProps } from './form-types'

/** The last day on which a notice holds: by a tap, or any day in writing. */
export function FormExpiryField({ form }: Pick<FormPartProps, 'form'>) {
  const { draft, errors, now } = form
  const expiresAt = expiryOf(draft.lastDay)
  const choices = EXPIRY_CHOICES.map((key) => ({ key, day: lastDayOf(key, now) }))
  const told = draft.isReviewed ? copy.reviewTold : copy.expiryTold
  return (
    <>
      <Field
        label={copy.expiry}
        error={errors.expiresAt}
        hint={expiresAt ? told(formatDate(expiresAt)) : copy.expiryHint}
      >
        <ChipChoice
          id="expiry"
          label={copy.expiry}
          items={choices.map(({ key, day }) => ({ key, word: wordOf(key, day, now) }))}
          current={choices.find(({ day }) => day === draft.lastDay)?.key}
          onSelect={form.chooseExpiry}
        />
        <View className="mt2">
          <DateInput
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
      <View className="mt3">
        <Switch
          id="is-reviewed"
          title={copy.review}
          sub={copy.reviewSub}
          isOn={draft.isReviewed}
          onChange={form.setReviewed}
        />
      </View>
    </>
  )
}

function wordOf(choice: ExpiryChoice, day: string, now: number): string {
  return copy.expiryChoice(copy.expiryChoices[choice], describeDay(toInstant(day, '12:00'), now))
}

import { View } from '@tarojs/components'
import { describeDay, formatDate, toInstant } from '../../../lib/shanghai-time'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { REVIEW_CHOICES, reviewAtOf, reviewDayOf } from '../domain/review-day'
import { actCopy as copy } from '../staff-copy'
import type { ActPartProps } from './act-part'

/** The day on which the clock runs on: by a tap, or any day in writing. */
export function ReviewField({ sheet, now }: ActPartProps) {
  const { words, faults, filledCount } = sheet
  const reviewAt = reviewAtOf(words.day)
  const choices = REVIEW_CHOICES.map((key) => ({ key, day: reviewDayOf(key, now) }))
  return (
    <Field
      label={copy.review}
      error={faults.day && copy.faults.day[faults.day]}
      hint={reviewAt ? copy.reviewTold(formatDate(reviewAt)) : copy.reviewHint}
    >
      <ChipChoice
        id="review"
        label={copy.review}
        items={choices.map(({ key, day }) => ({
          key,
          word: copy.choice(copy.reviewChoices[key], describeDay(toInstant(day, '12:00'), now)),
        }))}
        current={choices.find(({ day }) => day === words.day)?.key}
        onSelect={sheet.chooseReview}
      />
      <View className="mt2">
        <Input
          key={`day-${filledCount}`}
          id="act-day"
          label={copy.reviewInput}
          placeholder={copy.reviewPlaceholder}
          initial={words.day}
          isError={faults.day !== undefined}
          onChange={(day) => sheet.type({ day })}
        />
      </View>
    </Field>
  )
}

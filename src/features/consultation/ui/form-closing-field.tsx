import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { consultationFormCopy as copy } from '../console-copy'
import { CLOSING_CHOICES, closesAtOf, closingBlame, closingOf } from '../domain/draft-closing'
import { fieldId } from '../domain/faulty-fields'
import type { FormPartProps } from './form-types'

/** A quick choice fills day and time, which can be written over. */
export function FormClosingField({ form }: Pick<FormPartProps, 'form'>) {
  const { draft, errors, closesAt, now } = form
  const drawn = `${draft.key} ${form.filledCount}`
  const blame = errors.closesAt === undefined ? undefined : closingBlame(draft)
  return (
    <Field
      label={copy.closing}
      error={errors.closesAt}
      id={fieldId('closesAt')}
      hint={closesAt ? copy.closingRead(describeMoment(closesAt, now)) : copy.closingHint}
    >
      <ChipChoice
        id="closing"
        label={copy.closing}
        items={CLOSING_CHOICES.map((key) => ({ key, word: copy.choices[key] }))}
        current={CLOSING_CHOICES.find((key) => closesAt === closesAtOf(closingOf(key, now)))}
        onSelect={form.chooseClosing}
      />
      <View className="line line--top line--flow mt2">
        <View className="share share--wide">
          <View className="t-meta">{copy.day}</View>
          <Input
            key={drawn}
            id="closing-day"
            label={copy.day}
            placeholder={copy.dayHint}
            initial={draft.day}
            isError={blame?.day}
            onChange={(day) => form.typeClosing({ day })}
          />
        </View>
        <View className="share ml3">
          <View className="t-meta">{copy.time}</View>
          <Input
            key={drawn}
            id="closing-time"
            label={copy.time}
            placeholder={copy.timeHint}
            initial={draft.time}
            isError={blame?.time}
            onChange={(time) => form.typeClosing({ time })}
          />
        </View>
      </View>
      <View className="t-small t-2 mt2">{copy.closingAfterOpinions}</View>
    </Field>
  )
}

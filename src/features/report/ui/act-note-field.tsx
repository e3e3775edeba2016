import { View } from '@tarojs/components'
import { Chip } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { NOTE_MAX } from '../domain/report-draft'
import { actCopy as copy } from '../staff-copy'
import type { ActPartProps } from './act-part'

/** The sentence that goes with an act, with standard answers a tap away. */
export function ActNoteField({ act, sheet }: ActPartProps) {
  const { label, hint, answers } = copy.acts[act]
  const { lastAnswer, words, filledCount, faults } = sheet
  return (
    <Field label={label} error={faults.note && copy.faults.note}>
      <TextArea
        key={`${act}-${filledCount}`}
        id="act-note"
        label={label}
        placeholder={hint}
        initial={words.note}
        maxLength={NOTE_MAX}
        isError={faults.note}
        onChange={(note) => sheet.type({ note })}
        bar={
          <>
            <View className="grow" />
            <View className="t-meta mt1">
              {act === 'note' ? copy.staffSees : copy.residentSees}
            </View>
          </>
        }
      />
      <View className="mt2">
        <View className="t-small t-2">{copy.answers}</View>
        <View className="chips mt1">
          {lastAnswer !== undefined && (
            <Chip isLong id="answer-last" icon="history" onPress={() => sheet.answer(lastAnswer)}>
              {copy.lastUsed(lastAnswer)}
            </Chip>
          )}
          {answers.map((text, index) => (
            <Chip isLong key={text} id={`answer-${index}`} onPress={() => sheet.answer(text)}>
              {text}
            </Chip>
          ))}
        </View>
      </View>
    </Field>
  )
}

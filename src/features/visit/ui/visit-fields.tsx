import { View } from '@tarojs/components'
import { describeDay, toInstant } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { DateInput } from '../../../ui/form/date-input'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Note } from '../../../ui/status/note'
import { visitFormCopy as copy, purposeNames } from '../copy'
import { VISIT_PURPOSES, type VisitedHome } from '../domain/visit'
import type { VisitForm } from '../hooks/use-visit-form'

interface VisitFieldsProps {
  form: VisitForm
  home: VisitedHome
  /** What else it counts for. */
  tied: 'notice' | 'report' | 'request' | undefined
  /** Undefined where the home came with the notice. */
  onOtherHome: (() => void) | undefined
}

/** Why somebody was at a home and on which day; words if they like. */
export function VisitFields({ form, home, tied, onOtherHome }: VisitFieldsProps) {
  const { draft, faults } = form
  return (
    <>
      <View className="t-head">{home.label}</View>
      {tied && (
        <View className="mt3">
          <Note>{copy[tied]}</Note>
        </View>
      )}
      <Field label={copy.purpose} {...(faults.purpose && { error: copy.purposeMissing })}>
        <ChipChoice
          id="purpose"
          label={copy.purpose}
          items={VISIT_PURPOSES.map((key) => ({ key, word: purposeNames[key] }))}
          current={draft.purpose}
          onSelect={(purpose) => form.choose({ purpose })}
        />
      </Field>
      <DayField form={form} />
      <Field
        label={copy.words}
        optional={copy.optional}
        hint={copy.wordsHint}
        {...(faults.words && { error: copy.wordsPersonal })}
      >
        <TextArea
          key={draft.key}
          id="visit-words"
          label={copy.words}
          placeholder={copy.wordsPlaceholder}
          initial={draft.words}
          maxLength={1000}
          onChange={form.typeWords}
        />
      </Field>
      {!form.hasRoom && <Note kind="over">{copy.full}</Note>}
      <View className="mt4">
        <Button kind="primary" isBlock id="keep-visit" onPress={() => form.write(home)}>
          {copy.write}
        </Button>
      </View>
      {onOtherHome && (
        <Button kind="text" isBlock id="other-home" onPress={onOtherHome}>
          {copy.otherHome}
        </Button>
      )}
    </>
  )
}

function DayField({ form }: { form: VisitForm }) {
  const { draft, faults, days, now } = form
  return (
    <Field label={copy.day} hint={copy.dayHint} {...(faults.day && { error: copy.dayMissing })}>
      <ChipChoice
        id="visit-day"
        label={copy.day}
        items={days.map((day) => ({ key: day, word: describeDay(toInstant(day, '12:00'), now) }))}
        current={draft.day}
        onSelect={(day) => form.choose({ day })}
      />
      <View className="mt2">
        <DateInput
          key={`${draft.key}-${form.filledCount}`}
          id="visit-day-written"
          label={copy.writtenDay}
          placeholder={copy.dayPlaceholder}
          initial={draft.day}
          isError={faults.day === true}
          onChange={form.typeDay}
        />
      </View>
    </Field>
  )
}

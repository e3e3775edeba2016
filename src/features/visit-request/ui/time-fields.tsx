import { describeDay, toInstant } from '../../../lib/shanghai-time'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { dayPartNames } from '../copy'
import { DAY_PARTS, type DayPart } from '../domain/visit-request'

interface TimeFieldsProps {
  words: { readonly day: string; readonly part: string }
  days: readonly string[]
  /** Milliseconds. */
  now: number
  day: string | undefined
  part: DayPart
  /** The word for no day in particular, where that is a choice. */
  anyDay?: string
  onDay: (day: string | undefined) => void
  onPart: (part: DayPart) => void
}

const ANY = 'any'

/** A day of this week, and the part of it. */
export function TimeFields(props: TimeFieldsProps) {
  const { words, days, now, day, part, anyDay, onDay, onPart } = props
  const items = days.map((key) => ({ key, word: describeDay(toInstant(key, '12:00'), now) }))
  const first = anyDay === undefined ? [] : [{ key: ANY, word: anyDay }]
  return (
    <>
      <Field label={words.day}>
        <ChipChoice
          id="visit-day"
          label={words.day}
          items={[...first, ...items]}
          current={day ?? (anyDay === undefined ? undefined : ANY)}
          onSelect={(key) => onDay(key === ANY ? undefined : key)}
        />
      </Field>
      <Field label={words.part}>
        <ChipChoice
          id="visit-part"
          label={words.part}
          items={DAY_PARTS.map((key) => ({ key, word: dayPartNames[key] }))}
          current={part}
          onSelect={onPart}
        />
      </Field>
    </>
  )
}

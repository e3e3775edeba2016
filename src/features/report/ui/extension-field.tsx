import { describeDeadline, describeMoment } from '../../../lib/shanghai-time'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { listExtensions } from '../domain/extension'
import { actCopy as copy } from '../staff-copy'
import type { ActPartProps } from './act-part'

/** How much longer, as far as the category allows. */
export function ExtensionField({ report, sheet, now }: ActPartProps) {
  const { words, faults } = sheet
  const { resolveDueAt, extendableUntil } = report
  const choices = extendableUntil === null ? [] : listExtensions(resolveDueAt, extendableUntil)
  return (
    <Field
      label={copy.extension}
      error={faults.until && copy.faults.until}
      hint={
        words.until === undefined
          ? undefined
          : copy.extensionTold(describeDeadline(words.until, now))
      }
    >
      <ChipChoice
        id="extension"
        label={copy.extension}
        items={choices.map(({ hours, until }) => ({
          key: until,
          word: copy.choice(
            hours === undefined ? copy.extensionLatest : copy.extensionHours(hours),
            describeMoment(until, now),
          ),
        }))}
        current={words.until}
        onSelect={(until) => sheet.type({ until })}
      />
    </Field>
  )
}

import { describeFieldErrors } from '../../../lib/field-errors'
import type { SendProblem } from '../../../lib/send-problem'
import { consultationFormCopy as copy } from '../console-copy'
import { type DraftFault, type DraftFaults, TEXT_LIMITS } from '../domain/consultation-draft'
import { QUESTION_LIMITS } from '../domain/draft-question'
import { faultyFields, fieldOf } from '../domain/faulty-fields'

/** Sentences by the field as the service names it: `questions.1.options`. */
export type FormErrors = Readonly<Record<string, string | undefined>>

/** The first from the top also says how many there are, as the others may be out of sight. */
export function describeFormFaults(
  faults: DraftFaults,
  problem: SendProblem | undefined,
): FormErrors {
  const errors: FormErrors = describeFieldErrors({ faults, sentenceOf, problem })
  const { length: count, 0: first } = faultyFields(errors)
  if (count < 2) return errors
  return Object.fromEntries(
    Object.entries(errors).map(([name, error]) => [
      name,
      error && fieldOf(name) === first ? copy.mendAll(error, count) : error,
    ]),
  )
}

/** What is wrong with a field or with anything in it. */
export function errorIn(errors: FormErrors, field: string): string | undefined {
  const [, error] = Object.entries(errors).find(
    ([name, found]) => found && (name === field || name.startsWith(`${field}.`)),
  ) ?? ['', undefined]
  return error
}

function sentenceOf(name: string, fault: DraftFault): string {
  if (fault === 'required' && name in copy.choose) {
    return copy.choose[name as keyof typeof copy.choose]
  }
  const limits = name === 'title' || name === 'body' ? TEXT_LIMITS[name] : QUESTION_LIMITS
  if (fault === 'too_short') return copy.tooShort(limits.min)
  return fault === 'too_long' ? copy.tooLong(limits.max) : copy.faults[fault]
}

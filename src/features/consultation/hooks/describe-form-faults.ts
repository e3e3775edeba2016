import { describeFieldErrors } from '../../../lib/field-errors'
import type { SendProblem } from '../../../lib/send-problem'
import { consultationFormCopy as copy } from '../console-copy'
import { type DraftFault, type DraftFaults, TEXT_LIMITS } from '../domain/consultation-draft'
import { QUESTION_LIMITS } from '../domain/draft-question'

/** Sentences by the field as the service names it: `questions.1.options`. */
export type FormErrors = Readonly<Record<string, string | undefined>>

export function describeFormFaults(
  faults: DraftFaults,
  problem: SendProblem | undefined,
): FormErrors {
  return describeFieldErrors({ faults, sentenceOf, problem })
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

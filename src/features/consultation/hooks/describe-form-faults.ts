import { describeFieldErrors } from '../../../lib/field-errors'
import type { SendProblem } from '../../../lib/send-problem'
import { consultationFormCopy as copy } from '../console-copy'
import {
  type DraftFault,
  type DraftFaults,
  type DraftField,
  TEXT_LIMITS,
} from '../domain/consultation-draft'

export function describeFormFaults(faults: DraftFaults, problem: SendProblem | undefined) {
  return describeFieldErrors({ faults, sentenceOf, problem })
}

function sentenceOf(name: DraftField, fault: DraftFault): string {
  if (name === 'areaCode' || name === 'ruleCode') return copy.choose[name]
  if (name === 'closesAt') return copy.faults[fault]
  const { min, max } = TEXT_LIMITS[name]
  if (fault === 'too_short') return copy.tooShort(min)
  return fault === 'too_long' ? copy.tooLong(max) : copy.faults[fault]
}

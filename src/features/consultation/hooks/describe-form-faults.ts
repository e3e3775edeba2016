import { consultationFormCopy as copy } from '../console-copy'
import {
  type DraftFault,
  type DraftFaults,
  type NewConsultation,
  TEXT_LIMITS,
} from '../domain/consultation-draft'
import type { SaveProblem } from './use-form-saving'

type FieldName = keyof NewConsultation

/** Sentences by the field they stand at. */
export type FormErrors = Partial<Record<FieldName, string>>

/** What we found ourselves, else what the service found. */
export function describeFormFaults(
  faults: DraftFaults,
  problem: SaveProblem | undefined,
): FormErrors {
  const fromService = problem?.kind === 'refused' ? problem.failure.fields : {}
  const own = Object.entries(faults).flatMap(([name, fault]) =>
    fault ? [[name, sentenceOf(name as FieldName, fault)]] : [],
  )
  return { ...fromService, ...Object.fromEntries(own) }
}

function sentenceOf(name: FieldName, fault: DraftFault): string {
  if (name === 'areaCode' || name === 'ruleCode') return copy.choose[name]
  if (name === 'closesAt') return copy.faults[fault]
  const { min, max } = TEXT_LIMITS[name]
  if (fault === 'too_short') return copy.tooShort(min)
  return fault === 'too_long' ? copy.tooLong(max) : copy.faults[fault]
}

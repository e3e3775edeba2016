import { noticeFormCopy as copy } from '../console-copy'
import type { NewNotice } from '../domain/notice'
import type { DraftFault, DraftFaults } from '../domain/notice-draft'
import type { PublishProblem } from './use-form-publishing'

/** Sentences by the field they stand at. */
export type FormErrors = Partial<Record<keyof NewNotice, string>>

/** What we found ourselves, else what the service found. */
export function describeFormFaults(
  faults: DraftFaults,
  problem: PublishProblem | undefined,
): FormErrors {
  const fromService = problem?.kind === 'refused' ? problem.failure.fields : {}
  const own = Object.entries(faults).flatMap(([name, fault]) =>
    fault ? [[name, sentenceOf(name, fault)]] : [],
  )
  return { ...fromService, ...Object.fromEntries(own) }
}

function sentenceOf(name: string, fault: DraftFault): string {
  const ofField: Readonly<Record<string, Partial<Record<DraftFault, string>>>> = copy.fieldFaults
  return ofField[name]?.[fault] ?? copy.faults[fault]
}

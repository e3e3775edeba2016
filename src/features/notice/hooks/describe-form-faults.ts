import { describeFieldErrors } from '../../../lib/field-errors'
import type { SendProblem } from '../../../lib/send-problem'
import { noticeFormCopy as copy } from '../console-copy'
import type { DraftFault, DraftFaults } from '../domain/notice-draft'

export function describeFormFaults(faults: DraftFaults, problem: SendProblem | undefined) {
  return describeFieldErrors({ faults, sentenceOf, problem })
}

function sentenceOf(name: string, fault: DraftFault): string {
  const ofField: Readonly<Record<string, Partial<Record<DraftFault, string>>>> = copy.fieldFaults
  return ofField[name]?.[fault] ?? copy.faults[fault]
}

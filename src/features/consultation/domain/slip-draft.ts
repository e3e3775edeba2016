import { type Answers, completeAnswers, isAnswered } from './ballot-answers'
import type { Poll } from './consultation'
import type { PaperUnit, Slip } from './paper'

/** What somebody has read off a slip so far. */
export interface SlipDraft {
  readonly slipNumber: string
  /** Of a named poll. */
  readonly unit: PaperUnit | undefined
  /** Of a secret poll whose ballots weigh by area. */
  readonly weight: number | undefined
  readonly answers: Answers
}

export const EMPTY_SLIP: SlipDraft = {
  slipNumber: '',
  unit: undefined,
  weight: undefined,
  answers: [],
}

export const SCAN_MAX = 3
const NUMBER = /^[A-Za-z0-9-]{1,20}$/
/** What looks like the receipt of an online ballot is not taken for the number of a slip. */
const RECEIPT = /^[0-9A-F]{16}$/

export type SlipFault = 'required' | 'number_unreadable' | 'number_like_receipt' | 'not_answered'
/** By the field's name in the contract; answers by their place. */
export type SlipFaults = Readonly<Record<string, SlipFault>>

export type CheckedSlip =
  | { readonly isReady: false; readonly faults: SlipFaults }
  | { readonly isReady: true; readonly slip: Slip }

/** What is sent, or what must be mended first. @param uploadIds photos of the slip that have arrived */
export function checkSlip(
  draft: SlipDraft,
  { questions, secrecy, weighsByArea }: Pick<Poll, 'questions' | 'secrecy' | 'weighsByArea'>,
  uploadIds: readonly string[],
): CheckedSlip {
  const slipNumber = draft.slipNumber.trim()
  const isNamed = secrecy === 'named'
  const weight = weighsByArea ? draft.weight : 1
  const place = isNamed ? draft.unit : weight
  const answers = completeAnswers(questions, draft.answers)
  const numberFault = faultOf(slipNumber)
  const faults: Record<string, SlipFault> = {
    ...(place === undefined && { [isNamed ? 'votingUnitId' : 'weight']: 'required' }),
    ...(numberFault && { slipNumber: numberFault }),
    ...answerFaults(questions, draft.answers),
    ...(uploadIds.length === 0 && { uploadIds: 'required' }),
  }
  if (!answers || Object.keys(faults).length > 0) return { isReady: false, faults }
  return {
    isReady: true,
    slip: {
      slipNumber,
      votingUnitId: (isNamed && draft.unit?.votingUnitId) || null,
      weight: isNamed ? null : (weight ?? null),
      answers,
      uploadIds: [...uploadIds],
    },
  }
}

/** Questions without an answer that the service would take. */
export function answerFaults(questions: Poll['questions'], answers: Answers): SlipFaults {
  return Object.fromEntries(
    questions.flatMap((question, place) =>
      isAnswered(question, answers[place]) ? [] : [[`answers.${place}`, 'not_answered' as const]],
    ),
  )
}

function faultOf(slipNumber: string): SlipFault | undefined {
  if (slipNumber === '') return 'required'
  if (RECEIPT.test(slipNumber)) return 'number_like_receipt'
  return NUMBER.test(slipNumber) ? undefined : 'number_unreadable'
}

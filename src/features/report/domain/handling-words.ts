import { type HandlingAct, ruleOf } from './handling-acts'
import { NOTE_MIN } from './report-draft'
import { type ReviewFault, reviewFault } from './review-day'

/** What is written and chosen for an act, whichever it is. */
export interface HandlingWords {
  readonly note: string
  readonly referTo: string
  readonly unit: string | undefined
  /** The day of a review, as written. */
  readonly day: string
  /** The new limit of an extension. */
  readonly until: string | undefined
}

export const noWords: HandlingWords = {
  note: '',
  referTo: '',
  unit: undefined,
  day: '',
  until: undefined,
}

export interface HandlingFaults {
  readonly note?: true
  readonly referTo?: true
  readonly unit?: true
  readonly until?: true
  readonly day?: ReviewFault
}

/**
 * What must be mended before the act is worth sending.
 * @param now milliseconds
 */
export function checkWords(act: HandlingAct, words: HandlingWords, now: number): HandlingFaults {
  const { asks, hasNote } = ruleOf(act)
  const isShort = (text: string) => text.trim().length < NOTE_MIN
  const day = asks === 'review' ? reviewFault(words.day, now) : undefined
  return {
    ...(hasNote && isShort(words.note) && { note: true as const }),
    ...(asks === 'refer_to' && isShort(words.referTo) && { referTo: true as const }),
    ...(asks === 'unit' && words.unit === undefined && { unit: true as const }),
    ...(asks === 'extension' && words.until === undefined && { until: true as const }),
    ...(day && { day }),
  }
}

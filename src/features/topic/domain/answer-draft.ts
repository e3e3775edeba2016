import { lengthFault } from '../../../lib/written-text'
import type { AnswerKind, NewAnswer } from './topic'

/** Characters the service takes. */
export const ANSWER_LIMITS = { min: 5, max: 500 } as const

export const ANSWER_KINDS = [
  'adopted',
  'answered',
  'declined',
] as const satisfies readonly AnswerKind[]

export interface AnswerDraft {
  readonly kind: AnswerKind | undefined
  readonly text: string
}

export interface AnswerFaults {
  readonly kind?: 'required'
  readonly text?: 'too_short' | 'too_long'
}

export type CheckedAnswer =
  | { readonly isReady: false; readonly faults: AnswerFaults }
  | { readonly isReady: true; readonly answer: NewAnswer }

/** The answer as it is sent, or what must be mended first. */
export function checkAnswer({ kind, text }: AnswerDraft): CheckedAnswer {
  const fault = lengthFault(text, ANSWER_LIMITS)
  if (kind !== undefined && fault === undefined) {
    return { isReady: true, answer: { kind, text: text.trim() } }
  }
  return {
    isReady: false,
    faults: {
      ...(kind === undefined && { kind: 'required' as const }),
      ...(fault !== undefined && { text: fault }),
    },
  }
}

import { isRecord } from '../../../lib/waiting'
import type { AskedField, FormField, KnownField } from './form'

/** What a committee writes when it wants a table. */
export interface AskDraft {
  readonly name: string
  /** `YYYY-MM`. */
  readonly month: string
  /** `YYYY-MM-DD`. */
  readonly dueOn: string
  readonly known: readonly KnownField[]
  readonly asked: readonly DraftQuestion[]
}

export interface KeptAsk extends AskDraft {
  readonly key: string
}

export interface DraftQuestion extends AskedField {
  /** Tells it from the others while they move. */
  readonly key: number
}

export type AskFault = 'required' | 'too_short' | 'not_a_month' | 'not_a_day' | 'twice'

export interface AskFaults {
  readonly name?: AskFault
  readonly month?: AskFault
  readonly dueOn?: AskFault
  readonly fields?: AskFault
}

export const MAX_QUESTIONS = 10

/** As the phone kept it; undefined when what was kept is none. */
export function restoreAsk(kept: unknown): KeptAsk | undefined {
  if (!isRecord(kept)) return undefined
  const { key, name, month, dueOn, known, asked } = kept
  const areTexts = [key, name, month, dueOn].every((part) => typeof part === 'string')
  const areLists = Array.isArray(known) && Array.isArray(asked)
  return areTexts && areLists && asked.every(isQuestion) ? (kept as unknown as KeptAsk) : undefined
}

const isQuestion = (kept: unknown): boolean =>
  isRecord(kept) && typeof kept.key === 'number' && typeof kept.question === 'string'

/** The days are there from the start. */
export const isEmptyAsk = ({ name, known, asked }: AskDraft): boolean =>
  name.trim() === '' && known.length === 0 && !asked.some(isWritten)

export function emptyAsk(month: string, dueOn: string): AskDraft {
  return { name: '', month, dueOn, known: [], asked: [] }
}

export interface NewForm {
  readonly name: string
  readonly month: string
  readonly dueOn: string
  readonly fields: readonly FormField[]
}

type CheckedAsk =
  | { readonly kind: 'ready'; readonly form: NewForm }
  | { readonly kind: 'faulty'; readonly faults: AskFaults }

/** A question that is left empty is none. */
export const isWritten = ({ question }: AskedField): boolean => question.trim() !== ''

/** Known fields first, then what is asked; questions that are left empty are left out. */
export function checkAsk(draft: AskDraft): CheckedAsk {
  const name = draft.name.trim()
  const asked = draft.asked
    .filter(isWritten)
    .map(({ kind, question, answer }) => ({ kind, question: question.trim(), answer }))
  const fields: FormField[] = [
    ...draft.known.map((code) => ({ kind: 'known' as const, code })),
    ...asked,
  ]
  const faults: AskFaults = {
    ...(name === '' ? { name: 'required' as const } : name.length < 2 && { name: 'too_short' }),
    ...(!/^20\d{2}-(0[1-9]|1[0-2])$/.test(draft.month) && { month: 'not_a_month' as const }),
    ...(!/^20\d{2}-\d{2}-\d{2}$/.test(draft.dueOn) && { dueOn: 'not_a_day' as const }),
    ...faultOf(fields, asked),
  }
  return Object.keys(faults).length > 0
    ? { kind: 'faulty', faults }
    : { kind: 'ready', form: { name, month: draft.month, dueOn: draft.dueOn, fields } }
}

function faultOf(fields: readonly FormField[], asked: readonly AskedField[]): AskFaults {
  if (fields.length === 0) return { fields: 'required' }
  if (asked.some(({ question }) => question.length < 2)) return { fields: 'too_short' }
  return new Set(asked.map(({ question }) => question)).size < asked.length
    ? { fields: 'twice' }
    : {}
}

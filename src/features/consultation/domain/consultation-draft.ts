import type { operations } from '../../../../types/api.gen'
import { type ClosingFault, closesAtOf, closingFault, USUAL_TIME } from './draft-closing'

export type NewConsultation =
  operations['createConsultation']['requestBody']['content']['application/json']

/** Characters the service takes, both bounds included. */
export const TEXT_LIMITS = {
  title: { min: 4, max: 40 },
  question: { min: 4, max: 80 },
  body: { min: 10, max: 2000 },
} as const
export type DraftText = keyof typeof TEXT_LIMITS

/** A consultation as far as it is written. It lives in the browser's storage until the service has it. */
export interface ConsultationDraft {
  /** The Idempotency-Key of saving it: one for the draft's whole life, so it arrives at most once. */
  readonly key: string
  readonly communityCode: string
  readonly title: string
  readonly question: string
  readonly body: string
  /** The community's own code or that of one of its grids. */
  readonly areaCode: string | undefined
  readonly ruleCode: string | undefined
  /** Closing day and time as written; see `closesAtOf`. */
  readonly day: string
  readonly time: string
}

export function startDraft({
  key,
  communityCode,
}: Pick<ConsultationDraft, 'key' | 'communityCode'>): ConsultationDraft {
  return {
    key,
    communityCode,
    title: '',
    question: '',
    body: '',
    areaCode: undefined,
    ruleCode: undefined,
    day: '',
    time: USUAL_TIME,
  }
}

export function isEmptyDraft({ title, question, body }: ConsultationDraft): boolean {
  return [title, question, body].every((text) => text.trim() === '')
}

/** A draft as it was kept, or undefined when what was kept is none or was written for another community. */
export function restoreDraft(kept: unknown, communityCode: string): ConsultationDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const known = kept as Record<string, unknown>
  if (typeof known.key !== 'string' || known.communityCode !== communityCode) return undefined
  const initial = startDraft({ key: known.key, communityCode })
  return {
    ...initial,
    title: toText(known.title) ?? '',
    question: toText(known.question) ?? '',
    body: toText(known.body) ?? '',
    areaCode: toText(known.areaCode),
    ruleCode: toText(known.ruleCode),
    day: toText(known.day) ?? '',
    time: toText(known.time) ?? initial.time,
  }
}

export type DraftFault = 'too_short' | 'too_long' | ClosingFault
/** By the name of the field in what is sent. */
export type DraftFaults = Partial<Record<keyof NewConsultation, DraftFault>>

export type CheckedDraft =
  | { readonly kind: 'faulty'; readonly faults: DraftFaults }
  | { readonly kind: 'ready'; readonly consultation: NewConsultation }

interface Offered {
  readonly code: NewConsultation['ruleCode']
}

/**
 * The draft as it is sent, or what must be mended first.
 * @param rules those the service offers now
 * @param now milliseconds
 */
export function checkDraft(
  draft: ConsultationDraft,
  rules: readonly Offered[],
  now: number,
): CheckedDraft {
  const { areaCode } = draft
  const texts = {
    title: draft.title.trim(),
    question: draft.question.trim(),
    body: draft.body.trim(),
  }
  const rule = rules.find(({ code }) => code === draft.ruleCode)
  const closesAt = closesAtOf(draft)
  const faults = withoutUndefined({
    title: lengthFault('title', texts.title),
    question: lengthFault('question', texts.question),
    body: lengthFault('body', texts.body),
    areaCode: areaCode === undefined ? 'required' : undefined,
    ruleCode: rule === undefined ? 'required' : undefined,
    closesAt: closingFault(draft, now),
  })
  const isFaulty = Object.keys(faults).length > 0
  if (isFaulty || areaCode === undefined || !rule || closesAt === undefined) {
    return { kind: 'faulty', faults }
  }
  return { kind: 'ready', consultation: { ...texts, areaCode, ruleCode: rule.code, closesAt } }
}

/** As the service counts: a picture character is one. */
export function countCharacters(text: string): number {
  return Array.from(text.trim()).length
}

function lengthFault(name: DraftText, text: string): DraftFault | undefined {
  const { min, max } = TEXT_LIMITS[name]
  const length = countCharacters(text)
  if (length < min) return 'too_short'
  return length > max ? 'too_long' : undefined
}

function withoutUndefined(faults: DraftFaults): DraftFaults {
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined))
}

const toText = (kept: unknown) => (typeof kept === 'string' ? kept : undefined)

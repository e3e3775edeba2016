import type { operations } from '../../../../types/api.gen'
import { withoutUndefined } from '../../../lib/without-undefined'
import { lengthFault, type TextLimits } from '../../../lib/written-text'
import type { Consultation } from './consultation'
import {
  type ClosingFault,
  closesAtOf,
  closingFault,
  closingTextOf,
  USUAL_TIME,
} from './draft-closing'

export type NewConsultation =
  operations['createConsultation']['requestBody']['content']['application/json']

/** Characters the service takes, both bounds included. */
export const TEXT_LIMITS = {
  title: { min: 4, max: 40 },
  question: { min: 4, max: 80 },
  body: { min: 10, max: 2000 },
} as const satisfies Readonly<Record<string, TextLimits>>
export type DraftText = keyof typeof TEXT_LIMITS

/** A consultation as far as it is written. It lives in the browser's storage until the service has it. */
export interface ConsultationDraft {
  /** The Idempotency-Key of saving it: one for the draft's whole life, so it arrives at most once. */
  readonly key: string
  readonly communityCode: string
  /** The id of the stored draft that it writes anew; undefined for a new one. */
  readonly revisionOf: string | undefined
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
    revisionOf: undefined,
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

/** A stored draft as it stands in the form, before anything is changed; it has no key yet. */
export function draftOf(consultation: Consultation): ConsultationDraft {
  const { id, communityCode, title, body, areaCode, poll } = consultation
  return {
    key: '',
    communityCode,
    revisionOf: id,
    title,
    question: poll.questions[0]?.text ?? '',
    body,
    areaCode,
    ruleCode: poll.rule.code,
    ...closingTextOf(poll.closesAt),
  }
}

/** They say the same, whatever key they would be sent under. */
export function isSameDraft(one: ConsultationDraft, other: ConsultationDraft): boolean {
  const names = ['title', 'question', 'body', 'areaCode', 'ruleCode', 'day', 'time'] as const
  return names.every((name) => one[name] === other[name])
}

interface DraftOrigin {
  readonly communityCode: string
  readonly revisionOf: string | undefined
}

/** A draft as it was kept, or undefined when what was kept is none or was written for something else. */
export function restoreDraft(
  kept: unknown,
  { communityCode, revisionOf }: DraftOrigin,
): ConsultationDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const known = kept as Record<string, unknown>
  if (typeof known.key !== 'string' || known.communityCode !== communityCode) return undefined
  if (toText(known.revisionOf) !== revisionOf) return undefined
  const initial = startDraft({ key: known.key, communityCode })
  return {
    ...initial,
    revisionOf,
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
export type DraftField = DraftText | 'areaCode' | 'ruleCode' | 'closesAt'
export type DraftFaults = Partial<Record<DraftField, DraftFault>>

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
  const faults = withoutUndefined<DraftFaults>({
    title: lengthFault(texts.title, TEXT_LIMITS.title),
    question: lengthFault(texts.question, TEXT_LIMITS.question),
    body: lengthFault(texts.body, TEXT_LIMITS.body),
    areaCode: areaCode === undefined ? 'required' : undefined,
    ruleCode: rule === undefined ? 'required' : undefined,
    closesAt: closingFault(draft, now),
  })
  const isFaulty = Object.keys(faults).length > 0
  if (isFaulty || areaCode === undefined || !rule || closesAt === undefined) {
    return { kind: 'faulty', faults }
  }
  const { question, ...others } = texts
  const consultation: NewConsultation = {
    ...others,
    areaCode,
    questions: [{ kind: 'motion', text: question }],
    votingUnit: 'household',
    secrecy: 'named',
    allowsRecast: false,
    developerHeld: 'as_one',
    emptyFlats: 'counted',
    ruleCode: rule.code,
    customThresholds: null,
    closesAt,
  }
  return { kind: 'ready', consultation }
}

const toText = (kept: unknown) => (typeof kept === 'string' ? kept : undefined)

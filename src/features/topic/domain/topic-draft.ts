import { withoutUndefined } from '../../../lib/without-undefined'
import { lengthFault, type TextLimits } from '../../../lib/written-text'
import type { NewTopic } from './topic'

/** Characters the service takes. */
export const TEXT_LIMITS = {
  title: { min: 2, max: 40 },
  body: { min: 5, max: 1000 },
} as const satisfies Readonly<Record<string, TextLimits>>

/** A topic as far as it is written. It lives on the phone until the service has it. */
export interface TopicDraft {
  /** The Idempotency-Key of proposing it: one for the draft's whole life, so it is proposed at most once. */
  readonly key: string
  /** A community's code or that of a grid. */
  readonly areaCode: string | undefined
  readonly title: string
  readonly body: string
}

export function startDraft(key: string): TopicDraft {
  return { key, areaCode: undefined, title: '', body: '' }
}

export function isEmptyDraft({ title, body }: TopicDraft): boolean {
  return title.trim() === '' && body.trim() === ''
}

/** A draft as it was kept, or undefined when what was kept is none. */
export function restoreDraft(kept: unknown): TopicDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const known = kept as Record<string, unknown>
  if (typeof known.key !== 'string') return undefined
  return {
    key: known.key,
    areaCode: typeof known.areaCode === 'string' ? known.areaCode : undefined,
    title: toText(known.title),
    body: toText(known.body),
  }
}

export type DraftFault = 'required' | 'too_short' | 'too_long'
/** By the name of the field in what is sent. */
export type DraftFaults = Partial<Record<keyof NewTopic, DraftFault>>

export type CheckedDraft =
  | { readonly kind: 'faulty'; readonly faults: DraftFaults }
  | { readonly kind: 'ready'; readonly topic: NewTopic }

/** The draft as it is sent, or what must be mended first. */
export function checkDraft({ areaCode, ...draft }: TopicDraft): CheckedDraft {
  const title = draft.title.trim()
  const body = draft.body.trim()
  const faults = withoutUndefined<DraftFaults>({
    areaCode: areaCode === undefined ? 'required' : undefined,
    title: lengthFault(title, TEXT_LIMITS.title),
    body: lengthFault(body, TEXT_LIMITS.body),
  })
  if (Object.keys(faults).length > 0 || areaCode === undefined) return { kind: 'faulty', faults }
  return { kind: 'ready', topic: { areaCode, title, body } }
}

const toText = (kept: unknown) => (typeof kept === 'string' ? kept : '')

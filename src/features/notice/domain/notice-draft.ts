import { type ExpiryFault, expiryFault, expiryOf } from './draft-expiry'
import type { NewNotice, NoticeCategory } from './notice'

export const TITLE_MIN = 2
export const TITLE_MAX = 40
export const BODY_MIN = 5
export const BODY_MAX = 2000
export const REASON_MIN = 2
export const REASON_MAX = 200

export const NOTICE_CATEGORIES = [
  'party',
  'safety',
  'public_service',
  'property',
  'activity',
  'emergency',
] as const satisfies readonly NoticeCategory[]

/** A notice as far as it is written. It lives in the browser's storage until the service has it. */
export interface NoticeDraft {
  /** The Idempotency-Key of publishing it: one for the draft's whole life, so it goes out at most once. */
  readonly key: string
  readonly communityCode: string
  readonly category: NoticeCategory | undefined
  readonly title: string
  readonly body: string
  /** The community's own code or that of one of its grids. */
  readonly areaCode: string | undefined
  /** As written; see `expiryOf`. */
  readonly lastDay: string
  readonly asksAcknowledgement: boolean
}

export function startDraft({ key, communityCode }: Pick<NoticeDraft, 'key' | 'communityCode'>) {
  const draft: NoticeDraft = {
    key,
    communityCode,
    category: undefined,
    title: '',
    body: '',
    areaCode: undefined,
    lastDay: '',
    asksAcknowledgement: false,
  }
  return draft
}

export function isEmptyDraft({ title, body }: NoticeDraft): boolean {
  return title.trim() === '' && body.trim() === ''
}

/** A draft as it was kept, or undefined when what was kept is none or was written for another community. */
export function restoreDraft(kept: unknown, communityCode: string): NoticeDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const known = kept as Record<string, unknown>
  if (typeof known.key !== 'string' || known.communityCode !== communityCode) return undefined
  return {
    ...startDraft({ key: known.key, communityCode }),
    category: NOTICE_CATEGORIES.find((category) => category === known.category),
    title: toText(known.title),
    body: toText(known.body),
    areaCode: typeof known.areaCode === 'string' ? known.areaCode : undefined,
    lastDay: toText(known.lastDay),
    asksAcknowledgement: known.asksAcknowledgement === true,
  }
}

export type DraftFault = 'too_short' | 'too_long' | ExpiryFault
/** By the name of the field in what is sent. */
export type DraftFaults = Partial<Record<keyof NewNotice, DraftFault>>

export type CheckedDraft =
  | { readonly kind: 'faulty'; readonly faults: DraftFaults }
  | { readonly kind: 'ready'; readonly notice: NewNotice }

/**
 * The draft as it is sent, or what must be mended first.
 * @param now milliseconds
 */
export function checkDraft(draft: NoticeDraft, now: number): CheckedDraft {
  const { category, areaCode, asksAcknowledgement } = draft
  const title = draft.title.trim()
  const body = draft.body.trim()
  const expiresAt = expiryOf(draft.lastDay)
  const faults = withoutUndefined({
    category: category === undefined ? 'required' : undefined,
    title: lengthFault(title, TITLE_MIN, TITLE_MAX),
    body: lengthFault(body, BODY_MIN, BODY_MAX),
    areaCode: areaCode === undefined ? 'required' : undefined,
    expiresAt: expiryFault(draft.lastDay, now),
  })
  const isFaulty = Object.keys(faults).length > 0
  if (isFaulty || !category || areaCode === undefined || expiresAt === undefined) {
    return { kind: 'faulty', faults }
  }
  return {
    kind: 'ready',
    notice: { category, title, body, areaCode, asksAcknowledgement, expiresAt },
  }
}

/** As the service counts: a picture character is one. */
export function countCharacters(text: string): number {
  return Array.from(text.trim()).length
}

function lengthFault(text: string, min: number, max: number): DraftFault | undefined {
  const length = countCharacters(text)
  if (length < min) return 'too_short'
  return length > max ? 'too_long' : undefined
}

function withoutUndefined(faults: DraftFaults): DraftFaults {
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined))
}

const toText = (kept: unknown) => (typeof kept === 'string' ? kept : '')

import { withoutUndefined } from '../../../lib/without-undefined'
import { lengthFault, type TextLimits } from '../../../lib/written-text'
import { restoreFiles, toNamedUpload, type UploadedFile } from './attachment'
import { type ExpiryFault, expiryFault, expiryOf } from './draft-expiry'
import { publishesAtOf, type ScheduleFault, scheduleFault } from './draft-schedule'
import { hasMobilePhone, type NewNotice, type NoticeCategory, type NoticeGroup } from './notice'

/** Characters the service takes; `reason` is that of a withdrawal. */
export const TEXT_LIMITS = {
  title: { min: 2, max: 40 },
  body: { min: 5, max: 2000 },
  reason: { min: 2, max: 200 },
} as const satisfies Readonly<Record<string, TextLimits>>

export const NOTICE_CATEGORIES = [
  'party',
  'safety',
  'public_service',
  'property',
  'activity',
  'emergency',
] as const satisfies readonly NoticeCategory[]

export const NOTICE_GROUPS = ['owners', 'elders'] as const satisfies readonly NoticeGroup[]

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
  /** Of the grid that is chosen; none for all of its buildings. */
  readonly buildingIds: readonly string[]
  readonly audience: NoticeGroup | undefined
  /** As written; see `expiryOf`. */
  readonly lastDay: string
  /** It does not end then, but is looked at again. */
  readonly isReviewed: boolean
  readonly asksAcknowledgement: boolean
  readonly isPinned: boolean
  /** The mobile numbers in it are an office's. */
  readonly phonesArePublic: boolean
  /** Those that have arrived. */
  readonly attachments: readonly UploadedFile[]
  readonly isScheduled: boolean
  /** As written; see `publishesAtOf`. */
  readonly goesOutAt: string
}

export function startDraft({ key, communityCode }: Pick<NoticeDraft, 'key' | 'communityCode'>) {
  const draft: NoticeDraft = {
    key,
    communityCode,
    category: undefined,
    title: '',
    body: '',
    areaCode: undefined,
    buildingIds: [],
    audience: undefined,
    lastDay: '',
    isReviewed: false,
    asksAcknowledgement: false,
    isPinned: false,
    phonesArePublic: false,
    attachments: [],
    isScheduled: false,
    goesOutAt: '',
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
    buildingIds: toTexts(known.buildingIds),
    audience: NOTICE_GROUPS.find((group) => group === known.audience),
    lastDay: toText(known.lastDay),
    isReviewed: known.isReviewed === true,
    asksAcknowledgement: known.asksAcknowledgement === true,
    isPinned: known.isPinned === true,
    attachments: restoreFiles(known.attachments),
    isScheduled: known.isScheduled === true,
    goesOutAt: toText(known.goesOutAt),
  }
}

export type DraftFault = 'too_short' | 'too_long' | 'not_sent' | ExpiryFault | ScheduleFault
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
  const { category, areaCode, asksAcknowledgement, isPinned, isReviewed, buildingIds } = draft
  const publishesAt = draft.isScheduled ? (publishesAtOf(draft.goesOutAt) ?? null) : null
  const startsAt = publishesAt === null ? now : Date.parse(publishesAt)
  const title = draft.title.trim()
  const body = draft.body.trim()
  const expiresAt = expiryOf(draft.lastDay)
  const faults = withoutUndefined<DraftFaults>({
    category: category === undefined ? 'required' : undefined,
    title: lengthFault(title, TEXT_LIMITS.title),
    body: lengthFault(body, TEXT_LIMITS.body),
    areaCode: areaCode === undefined ? 'required' : undefined,
    expiresAt: expiryFault(draft.lastDay, startsAt),
    publishesAt: draft.isScheduled ? scheduleFault(draft.goesOutAt, now) : undefined,
  })
  const isFaulty = Object.keys(faults).length > 0
  if (isFaulty || !category || areaCode === undefined || expiresAt === undefined) {
    return { kind: 'faulty', faults }
  }
  return {
    kind: 'ready',
    notice: {
      category,
      title,
      body,
      areaCode,
      buildingIds: [...buildingIds],
      audience: draft.audience ?? null,
      asksAcknowledgement,
      expiresAt,
      isReviewed,
      ...(draft.phonesArePublic && hasMobilePhone(title, body) ? { phonesArePublic: true } : {}),
      publishesAt,
      isPinned,
      attachments: draft.attachments.map(toNamedUpload),
    },
  }
}

const toTexts = (kept: unknown) =>
  Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string') : []
const toText = (kept: unknown) => (typeof kept === 'string' ? kept : '')

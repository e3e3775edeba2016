import { toDayInput } from '../../../lib/shanghai-time'
import { isRecord } from '../../../lib/waiting'
import { withoutUndefined } from '../../../lib/without-undefined'
import { lengthFault } from '../../../lib/written-text'
import { toNamedUpload, toUploadedFile, type UploadedFile } from './attachment'
import { expiryFault, expiryOf } from './draft-expiry'
import { endOf, hasMobilePhone, isOutAt, type Notice, type NoticeCorrection } from './notice'
import { type DraftFault, TEXT_LIMITS } from './notice-draft'

const REASON_LIMITS = { min: 4, max: 200 }

export interface CorrectionDraft {
  readonly title: string
  readonly body: string
  /** As written; see `expiryOf`. */
  readonly lastDay: string
  readonly reason: string
  readonly asksAgain: boolean
  /** The mobile numbers in it are an office's. */
  readonly phonesArePublic: boolean
  /** What it said until now told something of somebody. */
  readonly removesPersonalData: boolean
  readonly attachments: readonly UploadedFile[]
}

/** What the notice says now. */
export function startCorrection(notice: Notice): CorrectionDraft {
  const { title, body } = notice
  const attachments = notice.attachments.map(toUploadedFile)
  const lastDay = toDayInput(endOf(notice))
  return {
    title,
    body,
    lastDay,
    reason: '',
    asksAgain: false,
    phonesArePublic: false,
    removesPersonalData: false,
    attachments,
  }
}

/** What one has written anew so far. */
export interface KeptCorrection {
  readonly key: string
  /** Of the notice, when one began; undefined before. Whoever is late is told, and overwrites nothing. */
  readonly version: number | undefined
  readonly changes: Partial<CorrectionDraft>
}

export const startKept = (key: string): KeptCorrection => ({ key, version: undefined, changes: {} })

export const isEmptyKept = ({ changes }: KeptCorrection): boolean =>
  TEXTS.every((name) => changes[name] === undefined)

const TEXTS = ['title', 'body', 'lastDay', 'reason'] as const

/** Its words as the phone kept them; what concerns everybody is decided anew, and files are sent again. */
export function restoreKept(kept: unknown): KeptCorrection | undefined {
  if (!isRecord(kept) || !isRecord(kept.changes)) return undefined
  const { key, version, changes } = kept
  if (typeof key !== 'string') return undefined
  const texts = TEXTS.filter((name) => typeof changes[name] === 'string')
  return {
    key,
    version: typeof version === 'number' ? version : undefined,
    changes: Object.fromEntries(texts.map((name) => [name, changes[name]])),
  }
}

export type CorrectionFaults = Partial<Record<keyof NoticeCorrection, DraftFault>>

export type CheckedCorrection =
  | { readonly kind: 'faulty'; readonly faults: CorrectionFaults }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'ready'; readonly correction: NoticeCorrection }

/**
 * What can be sent, or what must be mended first. A last day that was left alone keeps its instant.
 * @param now milliseconds
 */
export function checkCorrection(
  draft: CorrectionDraft,
  notice: Notice,
  now: number,
): CheckedCorrection {
  const before = startCorrection(notice)
  const [title, body, reason] = [draft.title.trim(), draft.body.trim(), draft.reason.trim()]
  const isLastDayKept = draft.lastDay.trim() === before.lastDay
  const expiresAt = isLastDayKept ? endOf(notice) : expiryOf(draft.lastDay)
  const isOut = isOutAt(notice, now)
  const startsAt = Math.max(now, Date.parse(notice.publishedAt))
  const faults = withoutUndefined<CorrectionFaults>({
    title: lengthFault(title, TEXT_LIMITS.title),
    body: lengthFault(body, TEXT_LIMITS.body),
    expiresAt: isLastDayKept ? undefined : expiryFault(draft.lastDay, startsAt),
    reason: isOut ? lengthFault(reason, REASON_LIMITS) : undefined,
  })
  const isSame = title === notice.title && body === notice.body && isLastDayKept
  if (isSame && hasSameFiles(draft, before) && !draft.removesPersonalData) {
    return { kind: 'unchanged' }
  }
  if (Object.keys(faults).length > 0 || expiresAt === undefined) return { kind: 'faulty', faults }
  const { asksAgain, removesPersonalData } = draft
  const phonesArePublic = draft.phonesArePublic && hasMobilePhone(title, body, reason)
  const { version } = notice
  return {
    kind: 'ready',
    correction: {
      title,
      body,
      expiresAt,
      asksAgain,
      version,
      ...(isOut ? { reason } : {}),
      ...(phonesArePublic ? { phonesArePublic } : {}),
      ...(removesPersonalData ? { removesPersonalData } : {}),
      ...(hasSameFiles(draft, before) ? {} : { attachments: draft.attachments.map(toNamedUpload) }),
    },
  }
}

function hasSameFiles(one: CorrectionDraft, other: CorrectionDraft): boolean {
  const idsOf = ({ attachments }: CorrectionDraft) =>
    attachments.map(({ uploadId }) => uploadId).join()
  return idsOf(one) === idsOf(other)
}

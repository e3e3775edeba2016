export const BODY_MIN = 2
export const BODY_MAX = 500
export const ADDRESS_MAX = 100
export const PHOTOS_MAX = 9
/** Characters of what is written to go with an act. */
export const NOTE_MIN = 2
export const NOTE_MAX = 500
export const REFER_TO_MAX = 80
export const REVEAL_REASON_MAX = 200

export interface DraftPosition {
  readonly lng: number
  readonly lat: number
}

/** A photo that the service has taken in and that waits to be used in a report. */
export interface UploadedPhoto {
  readonly uploadId: string
  /** Empty once the link has expired: the photo is still there, but cannot be shown. */
  readonly url: string
  readonly linkExpiresAt: string
}

/** Where the problem is: found from the phone's position, or a grid chosen by hand. */
export type DraftPlace =
  | { readonly kind: 'position'; readonly gridCode: string; readonly position: DraftPosition }
  | { readonly kind: 'grid'; readonly gridCode: string }

/** What a person has written so far. It lives in the phone's storage until the service has it. */
export interface ReportDraft {
  /** The Idempotency-Key of sending it: one for the draft's whole life, so it arrives at most once. */
  readonly key: string
  readonly body: string
  /** Chosen by hand; undefined while the guess from the text stands. */
  readonly categoryCode: string | undefined
  readonly address: string
  /** Undefined until chosen: the person's own grid then. */
  readonly place: DraftPlace | undefined
  readonly isPublic: boolean
  readonly photos: readonly UploadedPhoto[]
}

export function startDraft(key: string): ReportDraft {
  return {
    key,
    body: '',
    categoryCode: undefined,
    address: '',
    place: undefined,
    isPublic: true,
    photos: [],
  }
}

export function isEmptyDraft({ body, address, photos }: ReportDraft): boolean {
  return body.trim() === '' && address.trim() === '' && photos.length === 0
}

/**
 * A draft as the phone kept it, or undefined when what was kept is none. Links to photos that have expired
 * meanwhile are gone, the photos are not.
 * @param now milliseconds
 */
export function restoreDraft(kept: unknown, now: number): ReportDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const known = kept as Record<string, unknown>
  if (typeof known.key !== 'string' || typeof known.body !== 'string') return undefined
  const initial = startDraft(known.key)
  return {
    ...initial,
    body: known.body,
    categoryCode: typeof known.categoryCode === 'string' ? known.categoryCode : undefined,
    address: typeof known.address === 'string' ? known.address : '',
    place: isPlace(known.place) ? known.place : undefined,
    isPublic: known.isPublic !== false,
    photos: toPhotos(known.photos, now),
  }
}

export type DraftFault = 'too_short' | 'too_long' | 'required'
export type DraftFaults = Partial<
  Record<'body' | 'categoryCode' | 'gridCode' | 'address', DraftFault>
>

interface Checked {
  readonly draft: ReportDraft
  readonly categoryCode: string | undefined
  readonly gridCode: string | undefined
}

/** What must be mended before it is worth sending. */
export function checkDraft({ draft, categoryCode, gridCode }: Checked): DraftFaults {
  const length = draft.body.trim().length
  return {
    ...(length < BODY_MIN && { body: 'too_short' as const }),
    ...(length > BODY_MAX && { body: 'too_long' as const }),
    ...(categoryCode === undefined && { categoryCode: 'required' as const }),
    ...(gridCode === undefined && { gridCode: 'required' as const }),
    ...(draft.address.trim() === '' && { address: 'required' as const }),
  }
}

function toPhotos(kept: unknown, now: number): UploadedPhoto[] {
  const photos = Array.isArray(kept) ? kept.filter(isPhoto) : []
  return photos.map((photo) =>
    Date.parse(photo.linkExpiresAt) > now ? photo : { ...photo, url: '' },
  )
}

function isPhoto(kept: unknown): kept is UploadedPhoto {
  return hasTexts(kept, ['uploadId', 'url', 'linkExpiresAt'])
}

function isPlace(kept: unknown): kept is DraftPlace {
  if (!hasTexts(kept, ['kind', 'gridCode'])) return false
  return kept.kind === 'grid' || (kept.kind === 'position' && typeof kept.position === 'object')
}

function hasTexts(kept: unknown, names: readonly string[]): kept is Record<string, unknown> {
  if (typeof kept !== 'object' || kept === null) return false
  const known = kept as Record<string, unknown>
  return names.every((name) => typeof known[name] === 'string')
}

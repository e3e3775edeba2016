import type { Reply } from '../../../lib/reply'

/** A file of a notice as the service gives it. */
export type Attachment = Reply<'getNotice'>['attachments'][number]
export type AttachmentKind = Attachment['kind']

/** A file that has arrived and goes along with what is written. */
export interface UploadedFile {
  readonly uploadId: string
  readonly kind: AttachmentKind
  readonly name: string
  readonly byteSize: number
}

export const MAX_ATTACHMENTS = 6
export const MAX_PDF_BYTES = 10 * 1024 * 1024

const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

/** In whole kilobytes, at least one; from a megabyte on in tenths of it. */
export function measure(byteSize: number): { unit: 'kilobytes' | 'megabytes'; count: number } {
  if (byteSize < MEGABYTE) {
    return { unit: 'kilobytes', count: Math.max(1, Math.round(byteSize / KILOBYTE)) }
  }
  return { unit: 'megabytes', count: Math.round((byteSize / MEGABYTE) * 10) / 10 }
}

/** Of a notice that is out, to be kept or taken away by a correction. */
export function toUploadedFile({ id, kind, name, byteSize }: Attachment): UploadedFile {
  return { uploadId: id, kind, name, byteSize }
}

/** As it is sent. */
export function toNamedUpload({ uploadId, name }: UploadedFile) {
  return { uploadId, name }
}

/** The files of a draft as they were kept; what cannot be read is left out. */
export function restoreFiles(kept: unknown): UploadedFile[] {
  return Array.isArray(kept) ? kept.filter(isUploadedFile).slice(0, MAX_ATTACHMENTS) : []
}

function isUploadedFile(kept: unknown): kept is UploadedFile {
  if (typeof kept !== 'object' || kept === null) return false
  const { uploadId, kind, name, byteSize } = kept as Record<string, unknown>
  return (
    typeof uploadId === 'string' &&
    (kind === 'photo' || kind === 'pdf') &&
    typeof name === 'string' &&
    typeof byteSize === 'number'
  )
}

import { attachmentCopy as copy } from '../attachment-copy'
import { type AttachmentKind, measure } from '../domain/attachment'

/** What it is and how large: `PDF 文件 · 1.2 MB`. */
export function describeFile({
  kind,
  byteSize,
}: {
  kind: AttachmentKind
  byteSize: number
}): string {
  const { unit, count } = measure(byteSize)
  const size = unit === 'kilobytes' ? copy.kilobytes(count) : copy.megabytes(String(count))
  return copy.line(copy.kinds[kind], size)
}

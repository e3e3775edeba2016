import { useRef, useState } from 'react'
import { ApiError } from '../../../api/api-error'
import { describeFailure } from '../../../api/describe-failure'
import { makeIdempotencyKey } from '../../../lib/idempotency-key'
import { pickFile } from '../../../platform/file'
import { pickPhotos } from '../../../platform/media'
import { uploadAttachment } from '../api/upload-attachment'
import { attachmentCopy as copy } from '../attachment-copy'
import {
  type AttachmentKind,
  MAX_ATTACHMENTS,
  MAX_PDF_BYTES,
  type UploadedFile,
} from '../domain/attachment'

/** A file on its way to the service. */
interface PendingFile {
  readonly key: string
  readonly path: string
  readonly kind: AttachmentKind
  readonly name: string
  readonly byteSize: number
  readonly state: 'uploading' | 'failed'
  /** Why it did not arrive. */
  readonly sentence?: string
  /** The service would refuse this file again. */
  readonly isUnfit?: boolean
}

export interface ShownFile {
  readonly key: string
  readonly kind: AttachmentKind
  readonly name: string
  readonly byteSize: number
  readonly state: PendingFile['state'] | 'arrived'
  readonly sentence?: string | undefined
}

interface AttachmentsInput {
  readonly files: readonly UploadedFile[]
  readonly onChange: (files: readonly UploadedFile[]) => void
}

/** Picking the files of a notice and sending each at once. */
export function useAttachments({ files, onChange }: AttachmentsInput) {
  const [pending, setPending] = useState<readonly PendingFile[]>([])
  const [isRefused, setRefused] = useState(false)
  // Uploads end in any order; each adds to what there is then.
  const arrived = useRef(files)
  arrived.current = files
  const removed = useRef(new Set<string>())

  const setArrived = (next: readonly UploadedFile[]) => {
    arrived.current = next
    onChange(next)
  }
  const patch = (key: string, part: Partial<PendingFile>) =>
    setPending((all) => all.map((file) => (file.key === key ? { ...file, ...part } : file)))
  const drop = (key: string) => setPending((all) => all.filter((file) => file.key !== key))

  const send = async ({ key, path, kind, name, byteSize }: PendingFile) => {
    try {
      const uploadId = await uploadAttachment({ kind, filePath: path, idempotencyKey: key })
      drop(key)
      if (removed.current.has(key)) return
      setArrived([...arrived.current, { uploadId, kind, name, byteSize }])
    } catch (error) {
      const { sentence } = describeFailure(error)
      patch(key, { state: 'failed', sentence, isUnfit: isUnfit(error) })
    }
  }
  const add = async (picked: readonly Omit<PendingFile, 'key' | 'state'>[]) => {
    const added = picked.map((file) => startFile(file))
    setPending((all) => [...all, ...added])
    await Promise.all(added.filter(({ state }) => state === 'uploading').map(send))
  }

  const room = MAX_ATTACHMENTS - files.length - pending.length
  const retryable = pending.filter(({ state, isUnfit }) => state === 'failed' && !isUnfit)
  const items: ShownFile[] = [
    ...files.map(({ uploadId, ...file }) => ({
      ...file,
      key: uploadId,
      state: 'arrived' as const,
    })),
    ...pending,
  ]
  return {
    items,
    /** Some are still on their way, or did not arrive. */
    isUnsent: pending.length > 0,
    isFull: room <= 0,
    isRefused,
    canRetry: retryable.length > 0,
    async pickPhotos() {
      const answer = await pickPhotos(room)
      setRefused(answer.kind === 'refused')
      if (answer.kind !== 'picked') return
      const before = items.filter(({ kind }) => kind === 'photo').length
      await add(
        answer.photos.map(({ path, sizeBytes }, index) => ({
          path,
          kind: 'photo',
          name: copy.photoName(before + index + 1),
          byteSize: sizeBytes,
        })),
      )
    },
    async pickPdf() {
      const answer = await pickFile('pdf')
      setRefused(answer.kind === 'refused')
      if (answer.kind !== 'picked') return
      const { path, sizeBytes, name } = answer
      await add([{ path, kind: 'pdf', name, byteSize: sizeBytes }])
    },
    async retry() {
      for (const { key } of retryable) patch(key, { state: 'uploading' })
      await Promise.all(retryable.map(send))
    },
    remove(key: string) {
      removed.current.add(key)
      drop(key)
      setArrived(arrived.current.filter(({ uploadId }) => uploadId !== key))
    },
  }
}

/** What is too large is not sent over a network somebody pays for. */
function startFile(file: Omit<PendingFile, 'key' | 'state'>): PendingFile {
  const key = makeIdempotencyKey()
  if (file.kind === 'pdf' && file.byteSize > MAX_PDF_BYTES) {
    return { ...file, key, state: 'failed', sentence: copy.tooLarge, isUnfit: true }
  }
  return { ...file, key, state: 'uploading' }
}

/** A refusal for what the file is, not for the moment it came in. */
function isUnfit(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  return /^upload_(not|pdf|too_many_pixels)/.test(error.code) || [413, 415].includes(error.status)
}

export type Attachments = ReturnType<typeof useAttachments>

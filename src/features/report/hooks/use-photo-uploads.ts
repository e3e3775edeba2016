import { useRef, useState } from 'react'
import { ApiError } from '../../../api/api-error'
import { dropConsent } from '../../../api/consents'
import { describeFailure } from '../../../api/describe-failure'
import { useConsent } from '../../../api/use-consent'
import { makeIdempotencyKey } from '../../../lib/idempotency-key'
import { pickPhotos, showPhotos } from '../../../platform/media'
import { uploadPhoto } from '../api/upload-photo'
import { PHOTOS_MAX, type UploadedPhoto } from '../domain/report-draft'

/** A photo on its way to the service. */
interface PendingPhoto {
  readonly key: string
  readonly path: string
  readonly state: 'uploading' | 'failed'
  /** Why it did not arrive. */
  readonly sentence?: string
  /** The service would refuse this file again. */
  readonly isUnfit?: boolean
}

export interface ShownPhoto {
  readonly key: string
  readonly src: string
  readonly state: 'uploading' | 'failed' | 'done'
}

interface PhotoUploadsInput {
  readonly photos: readonly UploadedPhoto[]
  readonly onChange: (photos: readonly UploadedPhoto[]) => void
  /** How many there may be. */
  readonly max?: number
}

const REFUSED = { kind: 'refused' } as const

/** Picking photos and sending each at once, so that the form itself goes out in a moment. */
export function usePhotoUploads({ photos, onChange, max = PHOTOS_MAX }: PhotoUploadsInput) {
  const [pending, setPending] = useState<readonly PendingPhoto[]>([])
  const [isRefused, setRefused] = useState(false)
  // Uploads end in any order; each adds to what there is then.
  const uploaded = useRef(photos)
  uploaded.current = photos
  const removed = useRef(new Set<string>())
  const agree = useConsent('photos')

  const setUploaded = (next: readonly UploadedPhoto[]) => {
    uploaded.current = next
    onChange(next)
  }
  const patch = (key: string, part: Partial<PendingPhoto>) =>
    setPending((all) => all.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)))
  const drop = (key: string) => setPending((all) => all.filter((photo) => photo.key !== key))

  const send = async ({ key, path }: Pick<PendingPhoto, 'key' | 'path'>) => {
    try {
      const photo = await uploadPhoto({ filePath: path, idempotencyKey: key })
      drop(key)
      if (!removed.current.has(key)) setUploaded([...uploaded.current, photo])
    } catch (error) {
      if (error instanceof ApiError && error.code === 'consent_missing') dropConsent('photos')
      const { sentence } = describeFailure(error)
      patch(key, { state: 'failed', sentence, isUnfit: isUnfit(error) })
    }
  }

  const failed = pending.filter(({ state }) => state === 'failed')
  const retryable = failed.filter((photo) => !photo.isUnfit)
  const items: ShownPhoto[] = [
    ...photos.map(({ uploadId, url }) => ({ key: uploadId, src: url, state: 'done' as const })),
    ...pending.map(({ key, path, state }) => ({ key, src: path, state })),
  ]
  return {
    items,
    isUploading: pending.some(({ state }) => state === 'uploading'),
    isFull: items.length >= max,
    isRefused,
    /** Each photo that did not arrive: its place among those shown, from 1, and why. */
    failures: failed.map(({ key, sentence }) => ({
      key,
      position: items.findIndex((item) => item.key === key) + 1,
      sentence,
    })),
    canRetry: retryable.length > 0,
    async pick() {
      const answer = (await agree()) ? await pickPhotos(max - items.length) : REFUSED
      setRefused(answer.kind === 'refused')
      if (answer.kind !== 'picked') return
      const added = answer.photos.map(({ path }) => ({
        key: makeIdempotencyKey(),
        path,
        state: 'uploading' as const,
      }))
      setPending((all) => [...all, ...added])
      await Promise.all(added.map(send))
    },
    async retry() {
      if (!(await agree())) return
      for (const { key } of retryable) patch(key, { state: 'uploading' })
      await Promise.all(retryable.map(send))
    },
    remove(key: string) {
      removed.current.add(key)
      drop(key)
      setUploaded(uploaded.current.filter(({ uploadId }) => uploadId !== key))
    },
    show(key: string) {
      const first = items.find((item) => item.key === key)
      const urls = items.map(({ src }) => src).filter((src) => src !== '')
      if (first?.src) void showPhotos(urls, first.src)
    },
  }
}

/** A refusal for what the file is, not for the moment it came in. */
const UNFIT = new Set(['upload_not_a_photo', 'upload_too_many_pixels'])

function isUnfit(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  return UNFIT.has(error.code) || error.status === 413 || error.status === 415
}

export type PhotoUploads = ReturnType<typeof usePhotoUploads>

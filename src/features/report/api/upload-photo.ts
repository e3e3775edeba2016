import { absoluteUrl } from '../../../api/absolute-url'
import { uploadFile } from '../../../api/upload-file'
import type { UploadedPhoto } from '../domain/report-draft'

/** The service signs links to photos for at least this long. */
const LINK_MS = 60 * 60 * 1000

/**
 * Sends one photo; it belongs to nothing until a report or an act names its id.
 * @throws ApiError when it is no photo or too large, OfflineError
 */
export async function uploadPhoto(photo: {
  filePath: string
  idempotencyKey: string
}): Promise<UploadedPhoto> {
  const { id, url } = await uploadFile('/api/v1/uploads', photo)
  const linkExpiresAt = new Date(Date.now() + LINK_MS).toISOString()
  return { uploadId: id, url: absoluteUrl(url), linkExpiresAt }
}

import { uploadFile } from '../../../api/upload-file'
import type { UploadedPhoto } from '../domain/report-draft'

/**
 * Sends one photo; it belongs to nothing until a report or an act names its id.
 * @throws ApiError when it is no photo or too large, OfflineError
 */
export async function uploadPhoto(photo: {
  filePath: string
  idempotencyKey: string
}): Promise<UploadedPhoto> {
  const { id, url, expiresAt } = await uploadFile('/api/v1/uploads', photo)
  return { uploadId: id, url, expiresAt }
}

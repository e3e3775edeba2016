import { uploadFile } from '../../../api/upload-file'
import type { AttachmentKind } from '../domain/attachment'

/**
 * Sends one file; it belongs to nothing until a notice names its id.
 * @throws ApiError when the service does not take it, OfflineError
 */
export async function uploadAttachment({
  kind,
  ...file
}: {
  kind: AttachmentKind
  filePath: string
  idempotencyKey: string
}): Promise<string> {
  const { id } = await uploadFile(kind === 'pdf' ? '/api/v1/pdf-uploads' : '/api/v1/uploads', file)
  return id
}

import { uploadFile } from '../../../api/upload-file'

/** @throws ApiError when it is no sheet or too large, OfflineError */
export const startRosterImport = (
  communityCode: string,
  filePath: string,
  idempotencyKey: string,
) => uploadFile('/api/v1/roster-imports', { filePath, idempotencyKey, query: { communityCode } })

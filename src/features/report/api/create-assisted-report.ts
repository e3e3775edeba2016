import { request } from '../../../api/client'
import type { NewAssistedReport } from '../domain/report'

/** Files a report for somebody; the code it answers with is told this once. */
export const createAssistedReport = (body: NewAssistedReport, idempotencyKey: string) =>
  request('post', '/api/v1/assisted-reports', { body, idempotencyKey })

import { request } from '../../../api/client'

/** The clock runs again. */
export const resumeReport = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/resumption', {
    path: { id },
    body: {},
    idempotencyKey,
  })

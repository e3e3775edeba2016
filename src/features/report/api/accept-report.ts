import { request } from '../../../api/client'

/** From now on the accepting worker answers for it. */
export const acceptReport = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/acceptance', {
    path: { id },
    body: {},
    idempotencyKey,
  })

import { request } from '../../../api/client'

/** From now on the unit it was handed to answers for it. */
export const acceptHandOff = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/hand-offs/acceptance', {
    path: { id },
    body: {},
    idempotencyKey,
  })

import { request } from '../../../api/client'

/** Done, says the handler; the reporter is asked. */
export const resolveReport = (
  id: string,
  body: { note: string; uploadIds: string[] },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/reports/{id}/resolution', {
    path: { id },
    body: body,
    idempotencyKey,
  })

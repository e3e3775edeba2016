import { request } from '../../../api/client'

/** The reporter asks what became of it; possible once a day. */
export const remindReport = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/reminders', {
    path: { id },
    body: {},
    idempotencyKey,
  })

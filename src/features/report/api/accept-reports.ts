import { request } from '../../../api/client'

/** At most so many in one go. */
export const MAX_ACCEPTED = 50

/** Several at once; each is accepted or refused by itself. */
export const acceptReports = (
  body: { kind: 'new' | 'handed'; ids: string[] },
  idempotencyKey: string,
) => request('post', '/api/v1/reports/acceptances', { body, idempotencyKey })

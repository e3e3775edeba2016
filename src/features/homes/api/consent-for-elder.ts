import { request } from '../../../api/client'

/** Consents to notices for homes with somebody over seventy, or takes that back. */
export const consentForElder = (
  { id, isGiven }: { id: string; isGiven: boolean },
  idempotencyKey: string,
) =>
  request('put', '/api/v1/households/{id}/elder-consent', {
    path: { id },
    body: { isGiven },
    idempotencyKey,
  })

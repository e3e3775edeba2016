import { request } from '../../../api/client'
import type { Claim } from '../domain/report'

/** Makes a report the signed-in person's own. */
export const adoptReport = (claim: Claim, idempotencyKey: string) =>
  request('post', '/api/v1/report-lookups/adoption', { body: claim, idempotencyKey })

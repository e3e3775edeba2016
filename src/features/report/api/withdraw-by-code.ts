import { request } from '../../../api/client'
import type { Claim } from '../domain/report'
import { withLookupAddresses } from './with-lookup-addresses'

/** The holder of the code needs nothing done any more. */
export const withdrawByCode = async (
  claim: Claim,
  words: { reason?: string },
  idempotencyKey: string,
) =>
  withLookupAddresses(
    await request('post', '/api/v1/report-lookups/withdrawal', {
      body: { ...claim, ...words },
      idempotencyKey,
    }),
  )

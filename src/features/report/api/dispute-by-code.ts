import { request } from '../../../api/client'
import type { Claim } from '../domain/report'
import { withLookupAddresses } from './with-lookup-addresses'

/** The holder of the code says that it is not solved. */
export const disputeByCode = async (
  claim: Claim,
  words: { reason: string },
  idempotencyKey: string,
) =>
  withLookupAddresses(
    await request('post', '/api/v1/report-lookups/dispute', {
      body: { ...claim, ...words },
      idempotencyKey,
    }),
  )

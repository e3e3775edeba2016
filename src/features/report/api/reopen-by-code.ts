import { request } from '../../../api/client'
import type { Claim } from '../domain/report'
import { withLookupAddresses } from './with-lookup-addresses'

/** The holder of the code says that it is not solved after all. */
export const reopenByCode = async (
  claim: Claim,
  words: { reason: string },
  idempotencyKey: string,
) =>
  withLookupAddresses(
    await request('post', '/api/v1/report-lookups/reopening', {
      body: { ...claim, ...words },
      idempotencyKey,
    }),
  )

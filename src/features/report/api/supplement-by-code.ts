import { request } from '../../../api/client'
import type { Claim } from '../domain/report'
import { withLookupAddresses } from './with-lookup-addresses'

/** The holder of the code adds words. */
export const supplementByCode = async (
  claim: Claim,
  words: { note: string },
  idempotencyKey: string,
) =>
  withLookupAddresses(
    await request('post', '/api/v1/report-lookups/supplements', {
      body: { ...claim, ...words },
      idempotencyKey,
    }),
  )

import { request } from '../../../api/client'
import type { Claim, Rating } from '../domain/report'
import { withLookupAddresses } from './with-lookup-addresses'

/** The holder of the code says that it is solved, and how it was handled. */
export const confirmByCode = async (
  claim: Claim,
  words: { rating?: Rating; reason?: string },
  idempotencyKey: string,
) =>
  withLookupAddresses(
    await request('post', '/api/v1/report-lookups/confirmation', {
      body: { ...claim, ...words },
      idempotencyKey,
    }),
  )

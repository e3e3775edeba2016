import { request } from '../../../api/client'
import type { Claim } from '../domain/report'
import { withLookupAddresses } from './with-lookup-addresses'

/** The holder of the code wants it done after all. */
export const restoreByCode = async (claim: Claim, _: undefined, idempotencyKey: string) =>
  withLookupAddresses(
    await request('post', '/api/v1/report-lookups/restoration', {
      body: claim,
      idempotencyKey,
    }),
  )

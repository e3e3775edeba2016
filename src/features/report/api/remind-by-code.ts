import { request } from '../../../api/client'
import type { Claim } from '../domain/report'
import { withLookupAddresses } from './with-lookup-addresses'

/** The holder of the code asks what became of it. */
export const remindByCode = async (claim: Claim, _: undefined, idempotencyKey: string) =>
  withLookupAddresses(
    await request('post', '/api/v1/report-lookups/reminders', {
      body: claim,
      idempotencyKey,
    }),
  )

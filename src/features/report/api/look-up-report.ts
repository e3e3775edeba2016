import { request } from '../../../api/client'
import type { Claim } from '../domain/report'
import { withLookupAddresses } from './with-lookup-addresses'

/** A report as its reporter sees it, for whoever has its number and code. */
export const lookUpReport = async (claim: Claim) =>
  withLookupAddresses(await request('post', '/api/v1/report-lookups', { body: claim }))

import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { dropConsent } from '../../../api/consents'
import { pagedListQuery } from '../../../api/paged-list'
import type { ConsentPurpose } from '../../../lib/consent-versions'

/** What I agreed to and did not take back, by purpose. */
export const consentsQuery = queryOptions({
  queryKey: ['consents'],
  queryFn: () => request('get', '/api/v1/me/consents', {}),
})

export const consentHistoryQuery = pagedListQuery({
  queryKey: ['consent-history'],
  fetchPage: (page) => request('get', '/api/v1/me/consent-history', { query: page }),
})

export async function withdrawConsent(purpose: ConsentPurpose): Promise<void> {
  await request('delete', '/api/v1/me/consents/{purpose}', { path: { purpose } })
  dropConsent(purpose)
}

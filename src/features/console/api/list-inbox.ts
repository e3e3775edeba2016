import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'
import type { InboxKind } from '../domain/inbox'

/** Asked for again whenever it is shown, as each kind is handled elsewhere, and whenever a report is acted on. */
export const inboxQuery = (communityCode: string, kind: InboxKind | undefined) => ({
  ...pagedListQuery({
    queryKey: ['reports', 'inbox', communityCode, kind ?? 'all'],
    fetchPage: (page) =>
      request('get', '/api/v1/committee-inbox', {
        query: { communityCode, ...(kind && { kind }), ...page },
      }),
  }),
  meta: NOT_KEPT,
})

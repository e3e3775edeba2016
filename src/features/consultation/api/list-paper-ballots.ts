import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'
import type { PaperStatus } from '../domain/paper'

/** In an order that says nothing of when they were entered. */
export const paperEntriesQuery = (pollId: string, status: PaperStatus) => ({
  ...pagedListQuery({
    queryKey: ['consultations', 'paper-entries', pollId, status],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/paper-ballots', {
        path: { id: pollId },
        query: { status, ...page },
      }),
  }),
  meta: NOT_KEPT,
})

import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'

/** The roll with what was struck off; with a search what stands on that door. */
export const rollUnitsQuery = (pollId: string, search: string) => ({
  ...pagedListQuery({
    queryKey: ['consultations', 'roll-units', pollId, search],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/roll-units', {
        path: { id: pollId },
        query: { ...(search !== '' && { search }), ...page },
      }),
  }),
  meta: NOT_KEPT,
})

import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'

/** Units of the roll by what stands on the door. */
export const paperUnitsQuery = (pollId: string, search: string) => ({
  ...pagedListQuery({
    queryKey: ['consultations', 'paper-units', pollId, search],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/paper-units', {
        path: { id: pollId },
        query: { search, ...page },
      }),
    pageSize: 10,
  }),
  meta: NOT_KEPT,
})

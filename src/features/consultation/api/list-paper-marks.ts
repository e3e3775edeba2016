import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'

/** The units of a secret poll that handed in a slip, in the order of the roll. */
export const paperMarksQuery = (pollId: string) => ({
  ...pagedListQuery({
    queryKey: ['consultations', 'paper-marks', pollId],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/paper-marks', { path: { id: pollId }, query: page }),
  }),
  meta: NOT_KEPT,
})

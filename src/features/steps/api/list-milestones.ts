import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import { withPhotoAddresses } from './with-photo-addresses'

/** By the day they are due. */
export const milestonesQuery = (id: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'milestones', id],
    fetchPage: async (page) => {
      const answer = await request('get', '/api/v1/consultations/{id}/milestones', {
        path: { id },
        query: page,
      })
      return { ...answer, items: answer.items.map(withPhotoAddresses) }
    },
  })

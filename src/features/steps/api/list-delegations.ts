import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import { withPhotoAddresses } from './with-photo-addresses'

/** What waits to be checked, the oldest first. */
export const delegationsQuery = (pollId: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'delegations', pollId],
    fetchPage: async (page) => {
      const found = await request('get', '/api/v1/polls/{id}/delegations', {
        path: { id: pollId },
        query: { show: 'waiting', ...page },
      })
      return { ...found, items: found.items.map(withPhotoAddresses) }
    },
  })

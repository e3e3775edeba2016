import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import { withPhotoAddresses } from './with-photo-addresses'

/** What waits to be checked, the oldest first, or what was decided. */
export const delegationsQuery = (pollId: string, show: 'waiting' | 'decided') =>
  pagedListQuery({
    queryKey: ['consultations', 'delegations', pollId, show],
    fetchPage: async (page) => {
      const found = await request('get', '/api/v1/polls/{id}/delegations', {
        path: { id: pollId },
        query: { show, ...page },
      })
      return { ...found, items: found.items.map(withPhotoAddresses) }
    },
  })

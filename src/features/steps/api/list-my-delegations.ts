import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import { withPhotoAddresses } from './with-photo-addresses'

/** Given and taken, newest first. */
export const myDelegationsQuery = (pollId: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'my-delegations', pollId],
    fetchPage: async (page) => {
      const path = { id: pollId }
      const found = await request('get', '/api/v1/polls/{id}/delegations/mine', {
        path,
        query: page,
      })
      return { ...found, items: found.items.map(withPhotoAddresses) }
    },
  })

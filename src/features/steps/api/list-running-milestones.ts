import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import { withPhotoAddresses } from './with-photo-addresses'

/** What a community still has to do, overdue first. */
export const runningMilestonesQuery = (communityCode: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'running-milestones', communityCode],
    fetchPage: async (page) => {
      const answer = await request('get', '/api/v1/milestones', {
        query: { communityCode, ...page },
      })
      return { ...answer, items: answer.items.map(withPhotoAddresses) }
    },
  })

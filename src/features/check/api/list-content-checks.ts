import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import { withPhotoAddresses } from './with-photo-addresses'

/** What a committee, or in its place a subdistrict, has to look at, or to look at again; the oldest first. */
export const checkQueueQuery = (areaCode: string, part: 'waiting' | 'appealed') =>
  pagedListQuery({
    queryKey: ['checks', part, areaCode],
    async fetchPage(page) {
      const query = { areaCode, part, ...page }
      const found = await request('get', '/api/v1/content-checks', { query })
      return { ...found, items: found.items.map(withPhotoAddresses) }
    },
  })

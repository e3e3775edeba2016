import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'

/** Those of whoever has this phone, all on one page. */
export const householdsByPhoneQuery = (communityCode: string, phone: string) => ({
  ...pagedListQuery({
    queryKey: ['roster', 'phone', communityCode, phone],
    async fetchPage() {
      const body = { communityCode, phone }
      const { items } = await request('post', '/api/v1/roster/phone-searches', { body })
      return { items, nextCursor: null }
    },
  }),
  meta: NOT_KEPT,
})

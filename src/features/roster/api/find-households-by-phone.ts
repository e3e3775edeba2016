import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'
import { makeIdempotencyKey } from '../../../lib/idempotency-key'

const ASKED_ONCE_MS = 10 * 60_000

/** Those of whoever has this phone, all on one page. Every search counts, so none is made again right away. */
export const householdsByPhoneQuery = (communityCode: string, phone: string) => ({
  ...pagedListQuery({
    queryKey: ['roster', 'phone', communityCode, phone],
    async fetchPage() {
      const body = { communityCode, phone }
      const idempotencyKey = makeIdempotencyKey()
      const path = '/api/v1/roster/phone-searches'
      const { items } = await request('post', path, { body, idempotencyKey })
      return { items, nextCursor: null }
    },
  }),
  staleTime: ASKED_ONCE_MS,
  meta: NOT_KEPT,
})

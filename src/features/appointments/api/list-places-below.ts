import { infiniteQueryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

const PAGE_SIZE = 100

/** The places one level below an area. */
export const placesBelowQuery = (parentCode: string) =>
  infiniteQueryOptions({
    queryKey: ['offices', 'places', parentCode],
    queryFn: ({ pageParam }) => {
      const page = pageParam === null ? {} : { cursor: pageParam }
      return request('get', '/api/v1/places', { query: { parentCode, limit: PAGE_SIZE, ...page } })
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })

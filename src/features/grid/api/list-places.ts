import { infiniteQueryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

const PAGE_SIZE = 100

/** The places directly inside one: a city's counties, a county's subdistricts, a subdistrict's communities; without a parent, the top ones. */
export function placesQuery(parentCode: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['places', parentCode ?? 'top'],
    queryFn: ({ pageParam }) =>
      request('get', '/api/v1/places', {
        query: {
          ...(parentCode === undefined ? {} : { parentCode }),
          limit: PAGE_SIZE,
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    // Administrative codes change once a year.
    staleTime: 60 * 60 * 1000,
  })
}

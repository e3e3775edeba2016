import { infiniteQueryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

const PAGE_SIZE = 100

/** The places directly inside one: a city's counties, a county's subdistricts, a subdistrict's communities. */
export function placesQuery(parentCode: string) {
  return infiniteQueryOptions({
    queryKey: ['places', parentCode],
    queryFn: ({ pageParam }) =>
      request('get', '/api/v1/places', {
        query: {
          parentCode,
          limit: PAGE_SIZE,
          ...(pageParam === undefined ? {} : { cursor: pageParam }),
        },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    // Administrative codes change once a year.
    staleTime: 60 * 60 * 1000,
  })
}

import { infiniteQueryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import type { ReportFilter } from '../domain/report'

const PAGE_SIZE = 20

export function reportsQuery(filter: ReportFilter) {
  return infiniteQueryOptions({
    queryKey: ['reports', 'list', filter],
    queryFn: ({ pageParam }) =>
      request('get', '/api/v1/reports', {
        query: {
          ...filter,
          limit: PAGE_SIZE,
          ...(pageParam === undefined ? {} : { cursor: pageParam }),
        },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** What reports can be about in a county, with time limits; without a county, what holds everywhere. */
export const categoriesQuery = (countyCode: string | undefined) =>
  queryOptions({
    queryKey: ['categories', countyCode ?? null],
    queryFn: () =>
      request('get', '/api/v1/categories', { query: countyCode ? { areaCode: countyCode } : {} }),
    // The county may change its limits on any day.
    staleTime: 5 * 60 * 1000,
  })

import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** What reports can be about, with time limits and the words they are recognised by. */
export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: async () => (await request('get', '/api/v1/categories', {})).items,
  // Settings of the installation; they change a few times a year.
  staleTime: 60 * 60 * 1000,
})

import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const categorySettingsQuery = (countyCode: string) =>
  queryOptions({
    queryKey: ['category-settings', countyCode],
    queryFn: () =>
      request('get', '/api/v1/category-settings/{countyCode}', { path: { countyCode } }),
  })

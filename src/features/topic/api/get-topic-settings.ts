import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const topicSettingsQuery = (countyCode: string) =>
  queryOptions({
    queryKey: ['topic-settings', countyCode],
    queryFn: () => request('get', '/api/v1/topic-settings/{countyCode}', { path: { countyCode } }),
  })

import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** What a topic proposed for an area now would need. */
export const topicTermsQuery = (areaCode: string) =>
  queryOptions({
    queryKey: ['topic-terms', areaCode],
    queryFn: () => request('get', '/api/v1/topic-terms', { query: { areaCode } }),
  })

import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const topicQuery = (id: string) =>
  queryOptions({
    queryKey: ['topics', 'one', id],
    queryFn: () => request('get', '/api/v1/topics/{id}', { path: { id } }),
  })

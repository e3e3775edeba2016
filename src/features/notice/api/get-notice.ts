import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const noticeQuery = (id: string) =>
  queryOptions({
    queryKey: ['notices', 'one', id],
    queryFn: () => request('get', '/api/v1/notices/{id}', { path: { id } }),
  })

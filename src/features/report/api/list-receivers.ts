import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** Whom the report may be handed to, and who answered for the like of it. */
export const receiversQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', id, 'receivers'],
    queryFn: () => request('get', '/api/v1/reports/{id}/receivers', { path: { id } }),
  })

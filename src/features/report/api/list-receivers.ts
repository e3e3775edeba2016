import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/**
 * Whom the report may be handed to, and who answered for the like of it. Apart from `reports`, as whoever has just
 * handed it on would be refused when those are asked for again.
 */
export const receiversQuery = (id: string) =>
  queryOptions({
    queryKey: ['receivers', id],
    queryFn: () => request('get', '/api/v1/reports/{id}/receivers', { path: { id } }),
  })

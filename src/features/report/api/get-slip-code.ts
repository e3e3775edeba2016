import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'

/** The mini-program code of a slip, where there is a mini-program. */
export const slipCodeQuery = (id: string) =>
  queryOptions({
    queryKey: ['slip-code', id],
    queryFn: () => request('get', '/api/v1/reports/{id}/slip-code', { path: { id } }),
    meta: NOT_KEPT,
  })

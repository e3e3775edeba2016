import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { isAtWork } from '../domain/roster'

const EVERY_MS = 1_500

/** Asked again and again while the service is at work on it. */
export const rosterImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster', 'import', id],
    queryFn: () => request('get', '/api/v1/roster-imports/{id}', { path: { id } }),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? EVERY_MS : false),
    meta: NOT_KEPT,
  })

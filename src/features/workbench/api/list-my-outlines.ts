import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import type { Reply } from '../../../lib/reply'

export type GridOutline = Reply<'listMyOutlines'>['items'][number]

/** Outlines of the grids the reader works in. */
export const myOutlinesQuery = queryOptions({
  queryKey: ['grids', 'my-outlines'],
  queryFn: () => request('get', '/api/v1/me/grid-outlines', {}),
})

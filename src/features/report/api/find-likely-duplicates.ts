import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import type { DuplicateSearch } from '../domain/report'

/** Texts change with every word; what was offered for the last one stays until the next answer. */
export const likelyDuplicatesQuery = (search: DuplicateSearch) =>
  queryOptions({
    queryKey: ['reports', 'duplicates', search],
    queryFn: async () =>
      (await request('post', '/api/v1/report-duplicates', { body: search })).items,
    placeholderData: keepPreviousData,
    meta: NOT_KEPT,
  })

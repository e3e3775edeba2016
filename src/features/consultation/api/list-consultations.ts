import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import type { ConsultationFilter } from '../domain/consultation'

/** Newest first. */
export const consultationsQuery = (filter: ConsultationFilter, pageSize?: number) =>
  pagedListQuery({
    queryKey: ['consultations', 'list', filter],
    fetchPage: (page) => request('get', '/api/v1/consultations', { query: { ...filter, ...page } }),
    pageSize,
  })

import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import type { ReportFilter } from '../domain/report'

export const reportsQuery = (filter: ReportFilter, pageSize?: number) =>
  pagedListQuery({
    queryKey: ['reports', 'list', filter],
    fetchPage: (page) => request('get', '/api/v1/reports', { query: { ...filter, ...page } }),
    pageSize,
  })

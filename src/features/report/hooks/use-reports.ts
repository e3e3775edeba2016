import { usePagedList } from '../../../api/paged-list'
import { reportsQuery } from '../api/list-reports'
import type { ReportFilter } from '../domain/report'

/** One list of reports, page after page. */
export function useReports(filter: ReportFilter, options?: { isEnabled?: boolean }) {
  const { items, ...list } = usePagedList(reportsQuery(filter), options)
  return { reports: items, ...list }
}

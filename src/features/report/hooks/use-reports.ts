import { useInfiniteQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { mapLoadState } from '../../../lib/load-state'
import { reportsQuery } from '../api/list-reports'
import type { ReportFilter } from '../domain/report'

/** One list of reports, page after page. */
export function useReports(filter: ReportFilter, { isEnabled = true } = {}) {
  const query = useInfiniteQuery({ ...reportsQuery(filter), enabled: isEnabled })
  return {
    reports: mapLoadState(toLoadState(query), ({ pages }) => pages.flatMap(({ items }) => items)),
    more: query.hasNextPage
      ? { isBusy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }
      : undefined,
    refresh: async () => {
      await query.refetch()
    },
  }
}

export type ReportList = ReturnType<typeof useReports>

import { useQuery } from '@tanstack/react-query'
import { countsQuery } from '../api/count-reports'

/** Undefined until they are known. */
export function useReportCounts({ isEnabled = true } = {}) {
  return useQuery({ ...countsQuery, enabled: isEnabled }).data
}

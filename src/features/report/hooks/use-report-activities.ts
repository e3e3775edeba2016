import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { activitiesQuery } from '../api/list-report-activities'

/** What happened to a report, as far as the asker may know. */
export function useReportActivities(id: string) {
  return toLoadState(useQuery(activitiesQuery(id)))
}

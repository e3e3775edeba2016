import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { useNow } from '../../../lib/use-now'
import { showPhotos } from '../../../platform/media'
import { reportQuery } from '../api/get-report'
import { useFollowing } from './use-following'
import { useOwnReportActs } from './use-own-report-acts'
import { useReportActivities } from './use-report-activities'
import { useReportReading } from './use-report-reading'

interface ReportScreenInput {
  readonly id: string
  /** The person's own pace for reading aloud. */
  readonly speechRate: number
}

/** A report as its reporter or a neighbour sees it, with what either may do. */
export function useReportScreen({ id, speechRate }: ReportScreenInput) {
  const report = useQuery(reportQuery(id))
  const activities = useReportActivities(id)
  const now = useNow()
  return {
    report: toLoadState(report),
    activities,
    now,
    reading: useReportReading({ report: report.data, activities, now, rate: speechRate }),
    acts: useOwnReportActs(id),
    following: useFollowing(),
    showPhotos: (urls: readonly string[], first: string) => void showPhotos(urls, first),
  }
}

export type ReportScreen = ReturnType<typeof useReportScreen>

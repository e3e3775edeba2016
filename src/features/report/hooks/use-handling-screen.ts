import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { showPhotos } from '../../../platform/media'
import { acceptReport } from '../api/accept-report'
import { reportQuery } from '../api/get-report'
import { useHandlingSheet } from './use-handling-sheet'
import { useNow } from './use-now'
import { useReportActivities } from './use-report-activities'
import { useReportWrite } from './use-report-write'

/** A report as the one who handles it sees it, with what they may do now. */
export function useHandlingScreen({ id }: { id: string }) {
  const report = useQuery(reportQuery(id))
  const activities = useReportActivities(id)
  const accept = useReportWrite((_: undefined, key: string) => acceptReport(id, key))
  return {
    report: toLoadState(report),
    activities,
    now: useNow(),
    accept: { ...accept, run: () => accept.run(undefined) },
    sheet: useHandlingSheet(id),
    showPhotos: (urls: readonly string[], first: string) => void showPhotos(urls, first),
  }
}

export type HandlingScreen = ReturnType<typeof useHandlingScreen>

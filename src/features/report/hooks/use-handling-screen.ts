import '../../../api/handling-sentences'
import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { showPhotos } from '../../../platform/media'
import { acceptHandOff } from '../api/accept-hand-off'
import { acceptReport } from '../api/accept-report'
import { reportQuery } from '../api/get-report'
import { useHandlingSheet } from './use-handling-sheet'
import { useMergeSheet } from './use-merge-sheet'
import { usePhoneReveal } from './use-phone-reveal'
import { useReportActivities } from './use-report-activities'

/** A report as the one who handles it sees it, with what they may do now. */
export function useHandlingScreen({ id }: { id: string }) {
  const report = useQuery(reportQuery(id))
  const activities = useReportActivities(id)
  const accept = useWrite({
    write: (kind: 'new' | 'handed', key) =>
      kind === 'new' ? acceptReport(id, key) : acceptHandOff(id, key),
    refreshes: [['reports']],
  })
  return {
    report: toLoadState(report),
    activities,
    now: useNow(),
    accept,
    sheet: useHandlingSheet(id, { isPublic: report.data?.isPublic ?? false }),
    reveal: usePhoneReveal(id),
    merge: useMergeSheet(report.data),
    showPhotos: (urls: readonly string[], first: string) => void showPhotos(urls, first),
  }
}

export type HandlingScreen = ReturnType<typeof useHandlingScreen>

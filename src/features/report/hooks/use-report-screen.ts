import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { useNow } from '../../../lib/use-now'
import { confirmReport } from '../api/confirm-report'
import { disputeReport } from '../api/dispute-report'
import { reportQuery } from '../api/get-report'
import { withdrawReport } from '../api/withdraw-report'
import { useReportActivities } from './use-report-activities'
import { useReportReading } from './use-report-reading'
import { useReporterAnswers } from './use-reporter-answers'

const refreshes = [['reports']]

interface ReportScreenInput {
  readonly id: string
  /** The person's own pace for reading aloud. */
  readonly speechRate: number
}

/** A report as its reporter or a neighbour sees it, with what the reporter may answer. */
export function useReportScreen({ id, speechRate }: ReportScreenInput) {
  const report = useQuery(reportQuery(id))
  const activities = useReportActivities(id)
  const now = useNow()
  const answers = useReporterAnswers({
    activities,
    now,
    confirm: (_, key) => confirmReport(id, key),
    dispute: (words, key) => disputeReport(id, words, key),
    withdraw: (words, key) => withdrawReport(id, words, key),
    refreshes,
  })
  return {
    ...answers,
    report: toLoadState(report),
    reading: useReportReading({ report: report.data, activities, now, rate: speechRate }),
  }
}

export type ReportScreen = ReturnType<typeof useReportScreen>

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { showPhotos } from '../../../platform/media'
import { confirmDone } from '../../../platform/toast'
import { confirmReport } from '../api/confirm-report'
import { disputeReport } from '../api/dispute-report'
import { reportQuery } from '../api/get-report'
import { withdrawReport } from '../api/withdraw-report'
import { detailCopy } from '../copy'
import { NOTE_MIN } from '../domain/report-draft'
import { useReportActivities } from './use-report-activities'
import { useReportReading } from './use-report-reading'

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
  const [sheet, setSheet] = useState<'dispute' | 'withdraw'>()
  const [text, setText] = useState('')
  const [isTextMissing, setTextMissing] = useState(false)
  const close = () => {
    setSheet(undefined)
    setText('')
    setTextMissing(false)
  }
  const confirm = useWrite({
    write: (_: undefined, key) => confirmReport(id, key),
    refreshes,
    onDone: () => confirmDone(detailCopy.thanks),
  })
  const dispute = useWrite({
    write: (reason: string, key) => disputeReport(id, { reason }, key),
    refreshes,
    onDone: close,
  })
  const withdraw = useWrite({
    write: (reason: string, key) =>
      withdrawReport(id, reason.length < NOTE_MIN ? {} : { reason }, key),
    refreshes,
    onDone: close,
  })
  return {
    report: toLoadState(report),
    activities,
    now,
    reading: useReportReading({ report: report.data, activities, now, rate: speechRate }),
    sheet,
    askDispute: () => setSheet('dispute'),
    askWithdraw: () => setSheet('withdraw'),
    close,
    type: setText,
    isTextMissing,
    confirm: { ...confirm, run: () => confirm.run(undefined) },
    dispute: {
      ...dispute,
      run() {
        const reason = text.trim()
        const isMissing = reason.length < NOTE_MIN
        setTextMissing(isMissing)
        if (!isMissing) dispute.run(reason)
      },
    },
    withdraw: { ...withdraw, run: () => withdraw.run(text.trim()) },
    showPhotos: (urls: readonly string[], first: string) => void showPhotos(urls, first),
  }
}

export type ReportScreen = ReturnType<typeof useReportScreen>

import { confirmReport } from '../api/confirm-report'
import { disputeReport } from '../api/dispute-report'
import { remindReport } from '../api/remind-report'
import { reopenReport } from '../api/reopen-report'
import { restoreReport } from '../api/restore-report'
import { supplementReport } from '../api/supplement-report'
import { withdrawReport } from '../api/withdraw-report'
import { useReporterActs } from './use-reporter-acts'

/** A reporter's acts with an account. */
export function useOwnReportActs(id: string) {
  return useReporterActs({
    confirm: (words, key) => confirmReport(id, words, key),
    dispute: (words, key) => disputeReport(id, words, key),
    supplement: (words, key) => supplementReport(id, words, key),
    withdraw: (words, key) => withdrawReport(id, words, key),
    reopen: (words, key) => reopenReport(id, words, key),
    remind: (_, key) => remindReport(id, key),
    restore: (_, key) => restoreReport(id, key),
    refreshes: [['reports']],
  })
}

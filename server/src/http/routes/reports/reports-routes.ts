import type { Route } from '../route'
import { acceptHandOff } from './accept-hand-off'
import { acceptReport } from './accept-report'
import { acceptReports } from './accept-reports'
import { addNote } from './add-note'
import { addProgress } from './add-progress'
import { confirmReport } from './confirm-report'
import { countReports } from './count-reports'
import { createReport } from './create-report'
import { disputeReport } from './dispute-report'
import { extendReport } from './extend-report'
import { findLikelyDuplicates } from './find-likely-duplicates'
import { followReport } from './follow-report'
import { getReport } from './get-report'
import { getReportHints } from './get-report-hints'
import { handOffReport } from './hand-off-report'
import { listReceivers } from './list-receivers'
import { listReportActivities } from './list-report-activities'
import { listReports } from './list-reports'
import { listReportsAround } from './list-reports-around'
import { mergeReport } from './merge-report'
import { recallHandOff } from './recall-hand-off'
import { rejectReport } from './reject-report'
import { remindReport } from './remind-report'
import { reopenReport } from './reopen-report'
import { resolveReport } from './resolve-report'
import { restoreReport } from './restore-report'
import { resumeReport } from './resume-report'
import { returnHandOff } from './return-hand-off'
import { superviseReport } from './supervise-report'
import { supplementReport } from './supplement-report'
import { suspendReport } from './suspend-report'
import { unfollowReport } from './unfollow-report'
import { unmergeReport } from './unmerge-report'
import { withdrawReport } from './withdraw-report'

export const reportsRoutes: readonly Route[] = [
  getReportHints,
  createReport,
  listReports,
  getReport,
  listReportActivities,
  acceptReport,
  addProgress,
  resolveReport,
  rejectReport,
  confirmReport,
  disputeReport,
  withdrawReport,
  acceptHandOff,
  acceptReports,
  addNote,
  countReports,
  extendReport,
  handOffReport,
  listReceivers,
  recallHandOff,
  remindReport,
  reopenReport,
  restoreReport,
  resumeReport,
  returnHandOff,
  superviseReport,
  supplementReport,
  suspendReport,
  findLikelyDuplicates,
  listReportsAround,
  followReport,
  unfollowReport,
  mergeReport,
  unmergeReport,
]

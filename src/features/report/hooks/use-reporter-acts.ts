import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { confirmReport } from '../api/confirm-report'
import { disputeReport } from '../api/dispute-report'
import { remindReport } from '../api/remind-report'
import { reopenReport } from '../api/reopen-report'
import { restoreReport } from '../api/restore-report'
import { supplementReport } from '../api/supplement-report'
import { withdrawReport } from '../api/withdraw-report'
import { detailCopy } from '../copy'
import { useReporterAnswers } from './use-reporter-answers'

const refreshes = [['reports']]

/** Everything the one who reported it may still do: answer, remind, add, withdraw, take that back, open it again. */
export function useReporterActs(id: string) {
  const answers = useReporterAnswers({
    confirm: (words, key) => confirmReport(id, words, key),
    dispute: (words, key) => disputeReport(id, words, key),
    supplement: (words, key) => supplementReport(id, words, key),
    withdraw: (words, key) => withdrawReport(id, words, key),
    refreshes,
  })
  const reopen = useWrite({
    write: (reason: string, key) => reopenReport(id, { reason }, key),
    refreshes,
    onDone: answers.close,
  })
  const remind = useWrite({
    write: (_: undefined, key) => remindReport(id, key),
    refreshes,
    onDone: () => confirmDone(detailCopy.reminded),
  })
  const restore = useWrite({ write: (_: undefined, key) => restoreReport(id, key), refreshes })

  return {
    ...answers,
    reopen: { ...reopen, run: answers.withText(reopen.run) },
    remind: { ...remind, run: () => remind.run(undefined) },
    restore: { ...restore, run: () => restore.run(undefined) },
  }
}

export type ReporterActs = ReturnType<typeof useReporterActs>

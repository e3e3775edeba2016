import type { QueryKey } from '@tanstack/react-query'
import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import type { LoadState } from '../../../lib/load-state'
import { showPhotos } from '../../../platform/media'
import { confirmDone } from '../../../platform/toast'
import { detailCopy } from '../copy'
import type { Activity } from '../domain/report'
import { NOTE_MIN } from '../domain/report-draft'

const noTexts = { dispute: '', withdraw: '' }

type Send<Words> = (words: Words, idempotencyKey: string) => Promise<unknown>

interface ReporterAnswersInput {
  readonly activities: LoadState<readonly Activity[]>
  /** Milliseconds. */
  readonly now: number
  readonly confirm: Send<undefined>
  readonly dispute: Send<{ reason: string }>
  readonly withdraw: Send<{ reason?: string }>
  /** What is looked at again after an answer. */
  readonly refreshes: readonly QueryKey[]
  readonly onDone?: () => void
}

/** What a reporter may answer, by account or by code: solved, not yet, not needed any more. */
export function useReporterAnswers(input: ReporterAnswersInput) {
  const { refreshes, onDone } = input
  const [sheet, setSheet] = useState<'dispute' | 'withdraw'>()
  const [texts, setTexts] = useState(noTexts)
  const [isTextMissing, setTextMissing] = useState(false)
  const close = () => {
    setSheet(undefined)
    setTextMissing(false)
  }
  const finish = () => {
    close()
    setTexts(noTexts)
    onDone?.()
  }
  const confirm = useWrite({
    write: input.confirm,
    refreshes,
    onDone: () => {
      onDone?.()
      confirmDone(detailCopy.thanks)
    },
  })
  const dispute = useWrite({ write: input.dispute, refreshes, onDone: finish })
  const withdraw = useWrite({ write: input.withdraw, refreshes, onDone: finish })
  return {
    activities: input.activities,
    now: input.now,
    sheet,
    askDispute: () => setSheet('dispute'),
    askWithdraw: () => setSheet('withdraw'),
    close,
    /** What was written before the sheet was closed is there again. */
    text: sheet ? texts[sheet] : '',
    type: (text: string) => sheet && setTexts((before) => ({ ...before, [sheet]: text })),
    isTextMissing,
    confirm: { ...confirm, run: () => confirm.run(undefined) },
    dispute: {
      ...dispute,
      run() {
        const reason = texts.dispute.trim()
        const isMissing = reason.length < NOTE_MIN
        setTextMissing(isMissing)
        if (!isMissing) dispute.run({ reason })
      },
    },
    withdraw: {
      ...withdraw,
      run() {
        const reason = texts.withdraw.trim()
        withdraw.run(reason.length < NOTE_MIN ? {} : { reason })
      },
    },
    showPhotos: (urls: readonly string[], first: string) => void showPhotos(urls, first),
  }
}

export type ReporterAnswers = ReturnType<typeof useReporterAnswers>

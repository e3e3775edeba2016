import '../../../api/notice-sentences'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '../../../api/api-error'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { useKeptDraft } from '../../../platform/use-kept-draft'
import { correctNotice } from '../api/correct-notice'
import { noticeQuery } from '../api/get-notice'
import { correctionCopy as copy, noticeFormCopy } from '../console-copy'
import {
  type CorrectionDraft,
  type CorrectionFaults,
  checkCorrection,
  isEmptyKept,
  type KeptCorrection,
  restoreKept,
  startCorrection,
  startKept,
} from '../domain/correction-draft'
import type { Notice, NoticeCorrection } from '../domain/notice'
import type { DraftFault } from '../domain/notice-draft'
import { useAttachments } from './use-attachments'

/** New words in the place of a notice's, with why. */
export function useNoticeCorrection({ id, onDone }: { id: string; onDone: () => void }) {
  const query = useQuery(noticeQuery(id))
  const kept = useKeptDraft<KeptCorrection>({
    storageKey: `linge.notice-correction.${id}`,
    restore: restoreKept,
    start: startKept,
    isEmpty: isEmptyKept,
  })
  const { changes } = kept.draft
  const [faults, setFaults] = useState<CorrectionFaults>({})
  const [isUnchanged, setUnchanged] = useState(false)
  const [asked, setAsked] = useState<NoticeCorrection>()
  const correcting = useWrite({
    async write(correction: NoticeCorrection, key) {
      try {
        return await correctNotice({ id, ...correction }, key)
      } catch (error) {
        // Once told that somebody else was first, one knows what one corrects.
        const wasLate = error instanceof ApiError && error.code === 'notice_corrected'
        if (wasLate) kept.change({ version: undefined })
        throw error
      }
    },
    refreshes: [['notices']],
    onDone() {
      kept.discard()
      confirmDone(copy.done)
      onDone()
    },
  })
  const version = kept.draft.version ?? query.data?.version
  const change = (part: Partial<CorrectionDraft>) => {
    kept.change((latest) => ({ version, changes: { ...latest.changes, ...part } }))
    setFaults({})
    setUnchanged(false)
    correcting.reset()
  }
  const now = query.data && startCorrection(query.data)
  const attachments = useAttachments({
    files: changes.attachments ?? now?.attachments ?? [],
    onChange: (files) => change({ attachments: files }),
  })
  return {
    notice: toLoadState(query),
    draftOf: (notice: Notice): CorrectionDraft => ({ ...startCorrection(notice), ...changes }),
    attachments,
    change,
    errors: { ...correcting.failure?.fields, ...describe(faults) },
    problem: isUnchanged ? copy.unchanged : correcting.failure?.sentence,
    isBusy: correcting.isBusy,
    send(notice: Notice) {
      const draft = { ...startCorrection(notice), ...changes }
      const begun = { ...notice, version: version ?? notice.version }
      const checked = checkCorrection(draft, begun, Date.now())
      const { isUnsent } = attachments
      const found = checked.kind === 'faulty' ? checked.faults : {}
      setUnchanged(checked.kind === 'unchanged' && !isUnsent)
      setFaults(isUnsent ? { ...found, attachments: 'not_sent' } : found)
      if (checked.kind !== 'ready' || isUnsent) return
      const { correction } = checked
      if (correction.asksAgain || correction.removesPersonalData) setAsked(correction)
      else correcting.run(correction)
    },
    /** What concerns everybody who has read it, before it goes out for good. */
    asked,
    confirm() {
      if (asked) correcting.run(asked)
      setAsked(undefined)
    },
    backToWriting: () => setAsked(undefined),
    draftKey: kept.draft.key,
    isRestored: kept.isRestored,
    startAgain: kept.discard,
  }
}

export type NoticeCorrectionScreen = ReturnType<typeof useNoticeCorrection>

function describe(faults: CorrectionFaults): Partial<Record<keyof CorrectionFaults, string>> {
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [name, sentenceOf(name, fault)]),
  )
}

function sentenceOf(name: string, fault: DraftFault): string {
  if (name === 'reason') return copy.reasonFaults[fault === 'too_long' ? 'too_long' : 'too_short']
  const ofField: Readonly<Record<string, Partial<Record<DraftFault, string>>>> =
    noticeFormCopy.fieldFaults
  return ofField[name]?.[fault] ?? noticeFormCopy.faults[fault]
}

import type { QueryKey } from '@tanstack/react-query'
import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { detailCopy } from '../copy'
import type { Rating } from '../domain/report'
import { NOTE_MIN, type UploadedPhoto } from '../domain/report-draft'
import { usePhotoUploads } from './use-photo-uploads'

/** What needs words before it is sent. */
export type ReporterSheet = 'confirm' | 'dispute' | 'reopen' | 'supplement' | 'withdraw'

type Send<Words> = (words: Words, idempotencyKey: string) => Promise<unknown>

interface ReporterActsInput {
  readonly confirm: Send<{ rating?: Rating; reason?: string }>
  readonly dispute: Send<{ reason: string }>
  readonly supplement: Send<{ note: string; uploadIds: string[] }>
  readonly withdraw: Send<{ reason?: string }>
  readonly reopen: Send<{ reason: string }>
  readonly remind: Send<undefined>
  readonly restore: Send<undefined>
  /** What is looked at again after an answer. */
  readonly refreshes: readonly QueryKey[]
}

type Texts = Readonly<Partial<Record<ReporterSheet, string>>>

const noTexts: Texts = {}
const noPhotos: readonly UploadedPhoto[] = []

/**
 * What a reporter may do, by account or by code: say that it is solved or not, remind, add, withdraw, take that back, open
 * it again.
 */
export function useReporterActs(input: ReporterActsInput) {
  const { refreshes } = input
  const [sheet, setSheet] = useState<ReporterSheet>()
  const [texts, setTexts] = useState<Texts>(noTexts)
  const text = (sheet && texts[sheet]) ?? ''
  const [rating, setRating] = useState<Rating>()
  const [photos, setPhotos] = useState(noPhotos)
  const [isTextMissing, setTextMissing] = useState(false)
  const uploads = usePhotoUploads({ photos, onChange: setPhotos })
  const close = () => {
    setSheet(undefined)
    setTextMissing(false)
  }
  const finish = () => {
    close()
    setTexts(noTexts)
    setRating(undefined)
    setPhotos(noPhotos)
  }
  const withText = (run: (words: string) => void) => () => {
    const words = text.trim()
    const isMissing = words.length < NOTE_MIN
    setTextMissing(isMissing)
    if (!isMissing) run(words)
  }

  const confirm = useWrite({
    write: input.confirm,
    refreshes,
    onDone() {
      finish()
      confirmDone(detailCopy.thanks)
    },
  })
  const dispute = useWrite({ write: input.dispute, refreshes, onDone: finish })
  const supplement = useWrite({ write: input.supplement, refreshes, onDone: finish })
  const withdraw = useWrite({ write: input.withdraw, refreshes, onDone: finish })
  const reopen = useWrite({ write: input.reopen, refreshes, onDone: finish })
  const remind = useWrite({
    write: input.remind,
    refreshes,
    onDone: () => confirmDone(detailCopy.reminded),
  })
  const restore = useWrite({ write: input.restore, refreshes })

  return {
    sheet,
    ask: setSheet,
    close,
    /** What was written before the sheet was closed is there again. */
    text,
    type: (words: string) => sheet && setTexts((before) => ({ ...before, [sheet]: words })),
    isTextMissing,
    rating,
    rate: setRating,
    uploads,
    confirm: {
      ...confirm,
      run() {
        if (rating === 'dissatisfied') withText((reason) => confirm.run({ rating, reason }))()
        else confirm.run(rating ? { rating } : {})
      },
    },
    dispute: { ...dispute, run: withText((reason) => dispute.run({ reason })) },
    reopen: { ...reopen, run: withText((reason) => reopen.run({ reason })) },
    remind: { ...remind, run: () => remind.run(undefined) },
    restore: { ...restore, run: () => restore.run(undefined) },
    supplement: {
      ...supplement,
      run: withText((note) => {
        const uploadIds = photos.map(({ uploadId }) => uploadId)
        if (!uploads.isUploading) supplement.run({ note, uploadIds })
      }),
    },
    withdraw: {
      ...withdraw,
      run() {
        const reason = text.trim()
        withdraw.run(reason.length < NOTE_MIN ? {} : { reason })
      },
    },
  }
}

export type ReporterActs = ReturnType<typeof useReporterActs>

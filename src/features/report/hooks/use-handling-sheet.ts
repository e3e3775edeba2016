import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { handleReport } from '../api/handle-report'
import { receiversQuery } from '../api/list-receivers'
import { type HandlingAct, ruleOf } from '../domain/handling-acts'
import {
  checkWords,
  type HandlingFaults,
  type HandlingWords,
  noWords,
} from '../domain/handling-words'
import type { UploadedPhoto } from '../domain/report-draft'
import { type ReviewChoice, reviewAtOf, reviewDayOf } from '../domain/review-day'
import { actCopy } from '../staff-copy'
import { useLastAnswers } from './use-last-answers'
import { usePersonalDataCheck } from './use-personal-data-check'
import { usePhotoUploads } from './use-photo-uploads'

const noFaults: HandlingFaults = {}

/** Choosing what to do with a report and saying what goes with it. */
export function useHandlingSheet(id: string, { isPublic }: { isPublic: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const [act, setAct] = useState<HandlingAct>()
  const [words, setWords] = useState(noWords)
  /** The fields are drawn anew when a tap fills them. */
  const [filledCount, setFilledCount] = useState(0)
  const [photos, setPhotos] = useState<readonly UploadedPhoto[]>([])
  const [faults, setFaults] = useState(noFaults)
  const uploads = usePhotoUploads({ photos, onChange: setPhotos })
  const personal = usePersonalDataCheck()
  const { last, remember } = useLastAnswers()
  const asksUnit = act !== undefined && ruleOf(act).asks === 'unit'
  const receivers = useQuery({ ...receiversQuery(id), enabled: isOpen && asksUnit })
  const send = useWrite({
    write: (chosen: HandlingAct, key) =>
      handleReport(
        id,
        {
          act: chosen,
          note: words.note.trim(),
          referTo: words.referTo.trim(),
          uploadIds: photos.map(({ uploadId }) => uploadId),
          unit: words.unit ?? '',
          until: (ruleOf(chosen).asks === 'review' ? reviewAtOf(words.day) : words.until) ?? '',
        },
        key,
      ),
    refreshes: [['reports']],
    onDone() {
      if (act !== undefined) remember(act, words.note.trim())
      setOpen(false)
      setAct(undefined)
      setWords(noWords)
      setPhotos([])
    },
  })
  const change = (part: Partial<HandlingWords>) => {
    setWords((before) => ({ ...before, ...part }))
    personal.change()
  }
  const fill = (part: Partial<HandlingWords>) => {
    change(part)
    setFilledCount((count) => count + 1)
  }
  const choose = (chosen: HandlingAct | undefined) => {
    // A unit, a date or a standard answer is meant for one act; words of one's own may serve the next one too.
    if (chosen !== act) setWords(({ note }) => ({ ...noWords, note: isStandard(note) ? '' : note }))
    setAct(chosen)
    setFaults(noFaults)
    personal.change()
    send.reset()
  }
  return {
    isOpen,
    open(chosen?: HandlingAct) {
      choose(chosen)
      setOpen(true)
    },
    close: () => setOpen(false),
    act,
    choose,
    words,
    personal,
    filledCount,
    type: change,
    /** A standard answer goes behind what is written already. */
    answer: (text: string) => fill({ note: `${words.note}${text}` }),
    chooseReview: (choice: ReviewChoice) => fill({ day: reviewDayOf(choice, Date.now()) }),
    lastAnswer: act === undefined ? undefined : last[act],
    receivers: toLoadState(receivers),
    faults,
    uploads,
    send() {
      if (act === undefined || uploads.isUploading) return
      const found = checkWords(act, words, Date.now())
      setFaults(found)
      if (Object.keys(found).length > 0) return
      const run = () => send.run(act)
      // Neighbours read what happened to a public report, but not what staff tell each other.
      // Where to go instead is meant to be read with its number.
      const text = words.note.trim()
      if (isPublic && act !== 'note' && text !== '') personal.check({ text, send: run })
      else run()
    },
    isSending: send.isBusy || personal.isBusy,
    failure: send.failure,
  }
}

function isStandard(note: string): boolean {
  return Object.values(actCopy.acts).some(({ answers }) => answers.some((text) => text === note))
}

export type HandlingSheetState = ReturnType<typeof useHandlingSheet>

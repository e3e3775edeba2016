import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { addProgress } from '../api/add-progress'
import { rejectReport } from '../api/reject-report'
import { resolveReport } from '../api/resolve-report'
import { NOTE_MIN, type UploadedPhoto } from '../domain/report-draft'
import { usePersonalDataCheck } from './use-personal-data-check'
import { usePhotoUploads } from './use-photo-uploads'

export type HandlingAct = 'resolve' | 'progress' | 'reject'

interface Words {
  readonly note: string
  readonly referTo: string
}

const noWords: Words = { note: '', referTo: '' }

/** Choosing what to do with a report and writing the sentence that goes with it. */
export function useHandlingSheet(id: string, { isPublic }: { isPublic: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const [act, setAct] = useState<HandlingAct>()
  const [words, setWords] = useState(noWords)
  const [photos, setPhotos] = useState<readonly UploadedPhoto[]>([])
  const [missing, setMissing] = useState<readonly (keyof Words)[]>([])
  const uploads = usePhotoUploads({ photos, onChange: setPhotos })
  const personal = usePersonalDataCheck()
  const send = useWrite({
    write(chosen: HandlingAct, key) {
      const note = words.note.trim()
      const uploadIds = photos.map(({ uploadId }) => uploadId)
      if (chosen === 'resolve') return resolveReport(id, { note, uploadIds }, key)
      if (chosen === 'progress') return addProgress(id, { note, uploadIds }, key)
      return rejectReport(id, { reason: note, referTo: words.referTo.trim() }, key)
    },
    refreshes: [['reports']],
    onDone() {
      setOpen(false)
      setAct(undefined)
      setWords(noWords)
      setPhotos([])
    },
  })
  return {
    isOpen,
    open(chosen?: HandlingAct) {
      setAct(chosen)
      setOpen(true)
    },
    close: () => setOpen(false),
    act,
    choose(chosen: HandlingAct) {
      setAct(chosen)
      setMissing([])
      personal.change()
      send.reset()
    },
    words,
    type(part: Partial<Words>) {
      setWords((before) => ({ ...before, ...part }))
      personal.change()
    },
    personal,
    missing,
    uploads,
    send() {
      if (act === undefined || uploads.isUploading) return
      const needed = act === 'reject' ? (['note', 'referTo'] as const) : (['note'] as const)
      const empty = needed.filter((name) => words[name].trim().length < NOTE_MIN)
      setMissing(empty)
      if (empty.length > 0) return
      const run = () => send.run(act)
      // Neighbours read what happened to a public report.
      if (isPublic)
        personal.check({
          text: needed
            .map((name) => words[name])
            .join('\n')
            .trim(),
          send: run,
        })
      else run()
    },
    isSending: send.isBusy || personal.isBusy,
    failure: send.failure,
  }
}

export type HandlingSheetState = ReturnType<typeof useHandlingSheet>

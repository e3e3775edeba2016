import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { changeAppointment } from '../api/change-appointment'
import { appointCopy, postCopy as copy } from '../copy'
import { type DutyHours, type Post, readHours } from '../domain/posts'

/** Duty hours and rank of a grid's worker. */
export function usePost({ id, isSecond, dutyFrom, dutyUntil }: Post, onDone: () => void) {
  const [draft, setDraft] = useState({ from: dutyFrom ?? '', until: dutyUntil ?? '' })
  const [fault, setFault] = useState<string>()
  const saving = useWrite({
    write: (change: DutyHours & { isSecond: boolean }, key) => changeAppointment(id, change, key),
    refreshes: [['appointments'], ['grids']],
    onDone() {
      confirmDone(copy.saved)
      onDone()
    },
  })
  const save = (wanted: boolean) => {
    const hours = readHours(draft.from, draft.until)
    setFault(hours ? undefined : appointCopy.hoursFault)
    if (hours) saving.run({ ...hours, isSecond: wanted })
  }
  return {
    draft,
    fault,
    isBusy: saving.isBusy,
    failure: saving.failure,
    change(part: Partial<typeof draft>) {
      setDraft((before) => ({ ...before, ...part }))
      setFault(undefined)
      saving.reset()
    },
    save: () => save(isSecond),
    swapRank: () => save(!isSecond),
  }
}

export type PostForm = ReturnType<typeof usePost>

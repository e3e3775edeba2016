import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { enterLeave, type LeaveDays, takeBackLeave } from '../api/leaves'
import { postCopy as copy } from '../copy'
import { type Post, readLeave } from '../domain/posts'

/** The leave of a grid worker: entered, or taken back. */
export function useLeave({ id, leave }: Pick<Post, 'id' | 'leave'>) {
  const now = useNow()
  const [draft, setDraft] = useState({ from: '', until: '' })
  const [fault, setFault] = useState<string>()
  const refreshes = [['appointments'], ['grids']]
  const entering = useWrite({
    write: (days: LeaveDays, key) => enterLeave(id, days, key),
    refreshes,
    onDone: () => confirmDone(copy.leaveDone),
  })
  const takingBack = useWrite({
    write: (leaveId: string, key) => takeBackLeave(leaveId, key),
    refreshes,
    onDone: () => confirmDone(copy.takenBack),
  })
  return {
    leave,
    fault,
    isBusy: entering.isBusy || takingBack.isBusy,
    failure: entering.failure ?? takingBack.failure,
    change(part: Partial<typeof draft>) {
      setDraft((before) => ({ ...before, ...part }))
      setFault(undefined)
      entering.reset()
    },
    enter() {
      const days = readLeave(draft.from, draft.until, now)
      setFault(days ? undefined : copy.leaveFault)
      if (days) entering.run(days)
    },
    takeBack() {
      if (leave) takingBack.run(leave.id)
    },
  }
}

export type LeaveForm = ReturnType<typeof useLeave>

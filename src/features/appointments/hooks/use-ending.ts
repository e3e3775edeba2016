import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { type Ending, endAppointment } from '../api/change-appointment'
import { openWorkQuery } from '../api/posts'
import { appointCopy, endCopy as copy } from '../copy'
import { isGridPost, type Post, readLastDay, readPhone } from '../domain/posts'

export type Follower = keyof typeof copy.choices

type Faults = Partial<Readonly<Record<'last' | 'phone', string>>>

/** The end of an appointment: when, and who is there afterwards. */
export function useEnding(post: Post, onDone: () => void) {
  const isGrid = isGridPost(post)
  const work = useQuery({ ...openWorkQuery(post.areaCode), enabled: isGrid })
  const [draft, setDraft] = useState<{ last: string; phone: string; follower: Follower }>({
    last: '',
    phone: '',
    follower: 'others',
  })
  const [faults, setFaults] = useState<Faults>({})
  const ending = useWrite({
    write: (end: Ending, key) => endAppointment(post.id, end, key),
    refreshes: [['appointments'], ['grids']],
    onDone() {
      confirmDone(copy.done)
      onDone()
    },
  })
  return {
    /** Undefined for an office without a grid. */
    work: isGrid ? toLoadState(work) : undefined,
    draft,
    faults,
    isBusy: ending.isBusy,
    failure: ending.failure,
    change(part: Partial<typeof draft>) {
      setDraft((before) => ({ ...before, ...part }))
      setFaults({})
      ending.reset()
    },
    end() {
      const endsAt = readLastDay(draft.last)
      const phone = draft.follower === 'successor' ? readPhone(draft.phone) : null
      setFaults({
        ...(endsAt === undefined && { last: appointCopy.dayFault }),
        ...(phone === undefined && { phone: appointCopy.phoneFault }),
      })
      if (endsAt === undefined || phone === undefined) return
      ending.run({ endsAt, successorPhone: phone, isTakenOver: draft.follower === 'committee' })
    },
  }
}

export type EndingForm = ReturnType<typeof useEnding>

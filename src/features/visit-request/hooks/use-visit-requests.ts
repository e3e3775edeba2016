import '../../../api/visit-request-sentences'
import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { askForVisit, myVisitRequestsQuery, withdrawVisitRequest } from '../api/visit-requests'
import { visitRequestCopy as copy } from '../copy'
import {
  comingDays,
  type DayPart,
  type ForWhom,
  type RequestPurpose,
  type VisitRequest,
} from '../domain/visit-request'

interface WishDraft {
  readonly purpose: RequestPurpose | undefined
  readonly forWhom: ForWhom
  /** Undefined for any day. */
  readonly day: string | undefined
  readonly part: DayPart
  readonly words: string
}

const EMPTY: WishDraft = {
  purpose: undefined,
  forWhom: 'self',
  day: undefined,
  part: 'any',
  words: '',
}

/** Asking the grid worker to come, and what became of it. */
export function useVisitRequests({ isSignedIn }: { isSignedIn: boolean }) {
  const [draft, setDraft] = useState(EMPTY)
  const [isMissing, setMissing] = useState(false)
  const [leaving, setLeaving] = useState<VisitRequest>()
  const now = useNow()
  const refreshes = [['visit-requests']]
  const asking = useWrite({
    write: askForVisit,
    refreshes,
    onDone() {
      setDraft(EMPTY)
      confirmDone(copy.asked)
    },
  })
  const withdrawing = useWrite({
    write: withdrawVisitRequest,
    refreshes,
    onDone() {
      setLeaving(undefined)
      confirmDone(copy.withdrew)
    },
  })
  return {
    isSignedIn,
    list: usePagedList(myVisitRequestsQuery, { isEnabled: isSignedIn }),
    now,
    days: comingDays(now),
    draft,
    isMissing,
    change(part: Partial<WishDraft>) {
      setDraft((before) => ({ ...before, ...part }))
      setMissing(false)
    },
    ask(householdId: string) {
      const { purpose, day, part, ...rest } = draft
      setMissing(purpose === undefined)
      if (purpose === undefined) return
      const time = { preferredOn: day ?? null, preferredPart: part }
      asking.run({ ...rest, householdId, purpose, ...time, words: draft.words.trim() })
    },
    isAsking: asking.isBusy,
    askFailure: asking.failure,
    leaving,
    leave(request: VisitRequest | undefined) {
      withdrawing.reset()
      setLeaving(request)
    },
    withdraw: (request: VisitRequest) => withdrawing.run(request.id),
    isBusy: withdrawing.isBusy,
    failure: withdrawing.failure,
  }
}

export type VisitRequests = ReturnType<typeof useVisitRequests>

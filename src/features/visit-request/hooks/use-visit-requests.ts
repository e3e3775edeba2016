import '../../../api/visit-request-sentences'
import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { leadTo } from '../../../platform/lead-to'
import { confirmDone } from '../../../platform/toast'
import { useKeptDraft } from '../../../platform/use-kept-draft'
import { askForVisit, myVisitRequestsQuery, withdrawVisitRequest } from '../api/visit-requests'
import { visitRequestCopy as copy } from '../copy'
import { comingDays, type VisitRequest } from '../domain/visit-request'
import { isEmptyWish, restoreWish, startWish, type WishDraft } from '../domain/wish-draft'

export const PURPOSE_FIELD = 'visit-purpose'

/** Asking the grid worker to come, and what became of it. */
export function useVisitRequests({ isSignedIn }: { isSignedIn: boolean }) {
  const wish = useKeptDraft<WishDraft>({
    storageKey: 'linge.visit-wish',
    restore: restoreWish,
    start: startWish,
    isEmpty: isEmptyWish,
  })
  const { draft } = wish
  const [isMissing, setMissing] = useState(false)
  const [leaving, setLeaving] = useState<VisitRequest>()
  const now = useNow()
  const refreshes = [['visit-requests']]
  const asking = useWrite({
    write: askForVisit,
    refreshes,
    onDone() {
      wish.discard()
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
      wish.change(part)
      setMissing(false)
    },
    type: (words: string) => wish.type({ words }),
    ask(householdId: string) {
      const { purpose, forWhom, day, part, words } = wish.flush()
      setMissing(purpose === undefined)
      if (purpose === undefined) return leadTo(PURPOSE_FIELD)
      const time = { preferredOn: day ?? null, preferredPart: part }
      asking.run({ householdId, purpose, forWhom, ...time, words: words.trim() })
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

import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { removeVisit, visitsQuery } from '../api/visits'
import { visitCopy as copy } from '../copy'
import type { Visit } from '../domain/visit'
import { useVisitOutbox } from './use-visit-outbox'

interface VisitsInput {
  readonly isSignedIn: boolean
  /** Undefined until it is known. */
  readonly gridCode: string | undefined
}

/** Visits in a grid, and those this phone has still to send. */
export function useVisits({ isSignedIn, gridCode }: VisitsInput) {
  const [asked, setAsked] = useState<Visit>()
  const removing = useWrite({
    write: removeVisit,
    refreshes: [['visits']],
    onDone: () => {
      confirmDone(copy.removed)
      setAsked(undefined)
    },
  })
  return {
    list: usePagedList(visitsQuery(gridCode ?? ''), { isEnabled: gridCode !== undefined }),
    outbox: useVisitOutbox({ isEnabled: isSignedIn }),
    now: useNow(),
    /** The visit that may be removed. */
    asked,
    ask(visit: Visit) {
      removing.reset()
      setAsked(visit)
    },
    close: () => setAsked(undefined),
    remove: (visit: Visit) => removing.run(visit.id),
    isBusy: removing.isBusy,
    failure: removing.failure,
  }
}

export type Visits = ReturnType<typeof useVisits>

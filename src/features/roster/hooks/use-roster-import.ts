import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import '../../../api/roster-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { cancelRosterImport, confirmRosterImport } from '../api/decide-roster-import'
import { rosterImportQuery } from '../api/get-roster-import'
import {
  importFaultsQuery,
  missingHouseholdsQuery,
  plannedChangesQuery,
} from '../api/list-import-details'

const refreshes = [['roster']]

/** One import: how far it is, what it comes to, and whether it is written. */
export function useRosterImport(id: string) {
  const [isAsking, setAsking] = useState(false)
  const query = useQuery(rosterImportQuery(id))
  const found = query.data
  const faults = usePagedList(importFaultsQuery(id), { isEnabled: found?.status === 'faulty' })
  const changes = usePagedList(plannedChangesQuery(id), {
    isEnabled: found?.status === 'ready' && found.changedCount > 0,
  })
  const missing = usePagedList(missingHouseholdsQuery(id), {
    isEnabled: (found?.missingCount ?? 0) > 0,
  })
  const confirmation = useWrite({
    write: (_: undefined, key) => confirmRosterImport(id, key),
    refreshes,
    onDone: () => setAsking(false),
  })
  const cancellation = useWrite({
    write: (_: undefined, key) => cancelRosterImport(id, key),
    refreshes,
  })
  return {
    import: toLoadState(query),
    faults,
    changes,
    missing,
    isAsking,
    ask() {
      confirmation.reset()
      cancellation.reset()
      setAsking(true)
    },
    lookAgain: () => setAsking(false),
    confirm: () => confirmation.run(undefined),
    cancel: () => cancellation.run(undefined),
    isConfirming: confirmation.isBusy,
    isCancelling: cancellation.isBusy,
    failure: confirmation.failure ?? cancellation.failure,
  }
}

export type RosterImportScreen = ReturnType<typeof useRosterImport>

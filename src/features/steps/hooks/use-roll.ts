import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import '../../../api/roll-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { rollSummaryQuery } from '../api/get-roll-summary'
import { myRollObjectionsQuery } from '../api/list-my-roll-objections'
import { ownRollQuery, rollQuery } from '../api/list-roll'
import { rollBuildingsQuery } from '../api/list-roll-buildings'
import { rollCorrectionsQuery } from '../api/list-roll-corrections'

/** The roll of a poll as a resident reads it. */
export function useRoll({ pollId, isSignedIn }: { pollId: string; isSignedIn: boolean }) {
  const summary = useQuery(rollSummaryQuery(pollId))
  const isThere = summary.data !== undefined
  const [building, setBuilding] = useState<string>()
  return {
    pollId,
    isSignedIn,
    now: useNow(),
    summary: toLoadState(summary),
    /** Undefined: all of them. */
    building,
    pickBuilding: (name: string) => setBuilding(name === '' ? undefined : name),
    buildings: usePagedList(rollBuildingsQuery(pollId), { isEnabled: isThere }),
    own: usePagedList(ownRollQuery(pollId), { isEnabled: isThere && isSignedIn }),
    units: usePagedList(rollQuery(pollId, building), { isEnabled: isThere }),
    mine: usePagedList(myRollObjectionsQuery(pollId), { isEnabled: isThere && isSignedIn }),
    corrections: usePagedList(rollCorrectionsQuery(pollId), { isEnabled: isThere }),
  }
}

export type RollScreen = ReturnType<typeof useRoll>

import { useQuery } from '@tanstack/react-query'
import '../../../api/roll-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { rollSummaryQuery } from '../api/get-roll-summary'
import { myRollObjectionsQuery } from '../api/list-my-roll-objections'
import { rollQuery } from '../api/list-roll'
import { rollCorrectionsQuery } from '../api/list-roll-corrections'

/** The roll of a poll as a resident reads it. */
export function useRoll({ pollId, isSignedIn }: { pollId: string; isSignedIn: boolean }) {
  const summary = useQuery(rollSummaryQuery(pollId))
  const isThere = summary.data !== undefined
  return {
    pollId,
    isSignedIn,
    now: useNow(),
    summary: toLoadState(summary),
    units: usePagedList(rollQuery(pollId), { isEnabled: isThere }),
    mine: usePagedList(myRollObjectionsQuery(pollId), { isEnabled: isThere && isSignedIn }),
    corrections: usePagedList(rollCorrectionsQuery(pollId), { isEnabled: isThere }),
  }
}

export type RollScreen = ReturnType<typeof useRoll>

import { useQuery } from '@tanstack/react-query'
import '../../../api/roll-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { showPhotos } from '../../../platform/media'
import { askedUnitsQuery } from '../api/get-asked-units'
import { myDelegationsQuery } from '../api/list-my-delegations'

interface DelegationsInput {
  readonly consultationId: string
  readonly isSignedIn: boolean
}

/** What one gave away and took in a poll. */
export function useDelegations({ consultationId, isSignedIn }: DelegationsInput) {
  const asked = useQuery(askedUnitsQuery(consultationId))
  const pollId = asked.data?.poll.id
  return {
    asked: toLoadState(asked),
    isSignedIn,
    now: useNow(),
    mine: usePagedList(myDelegationsQuery(pollId ?? ''), {
      isEnabled: isSignedIn && !!asked.data?.poll.roll,
    }),
    show: (urls: readonly string[], first: string) => void showPhotos([...urls], first),
  }
}

export type Delegations = ReturnType<typeof useDelegations>

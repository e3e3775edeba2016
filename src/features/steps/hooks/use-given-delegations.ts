import { usePagedList } from '../../../api/paged-list'
import { myDelegationsQuery } from '../api/list-my-delegations'
import type { Delegation } from '../domain/delegation'

interface GivenDelegationsInput {
  readonly pollId: string | undefined
  readonly isEnabled: boolean
}

/** By whom somebody else may cast for one's own units. Nothing while it is not known: the ballot does not wait for it. */
export function useGivenDelegations(input: GivenDelegationsInput): readonly Delegation[] {
  const { pollId = '', isEnabled } = input
  const { items } = usePagedList(myDelegationsQuery(pollId), { isEnabled })
  if (items.kind !== 'ready') return []
  return items.value.filter(({ isMine, status }) => isMine && status === 'accepted')
}

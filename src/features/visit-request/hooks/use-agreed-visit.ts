import { usePagedList } from '../../../api/paged-list'
import { myVisitRequestsQuery } from '../api/visit-requests'

/** What was agreed for a home of the reader in a grid, the newest; undefined where nothing is. */
export function useAgreedVisit({
  isSignedIn,
  householdIds,
}: {
  isSignedIn: boolean
  householdIds: readonly string[]
}) {
  const { items } = usePagedList(myVisitRequestsQuery, { isEnabled: isSignedIn })
  if (items.kind !== 'ready') return undefined
  const found = items.value.find(
    ({ status, householdId }) => status === 'agreed' && householdIds.includes(householdId),
  )
  return found?.agreed ?? undefined
}

import { useCurrentGrid } from '../../app/use-current-grid'
import { useSession } from '../../features/session/hooks/use-session'
import { type LoadState, mapLoadState } from '../../lib/load-state'

/** The code of the community one looks at; undefined for who has to choose a grid first. */
export function useCommunity(): LoadState<string> | undefined {
  const { isSignedIn, me } = useSession()
  const { grid } = useCurrentGrid()
  if (grid) return mapLoadState(grid, ({ communityCode }) => communityCode)
  return isSignedIn && me.kind !== 'ready' ? me : undefined
}

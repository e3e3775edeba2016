import type { GridWithRecord } from '../features/grid/domain/grid'
import { useCommunityGrids } from '../features/grid/hooks/use-community-grids'
import { useGrid } from '../features/grid/hooks/use-grid'
import { listOwnCommunities, listOwnGrids } from '../features/session/domain/person'
import { useSession } from '../features/session/hooks/use-session'
import { chooseGrid, useSessionStore } from '../features/session/session-store'
import type { LoadState } from '../lib/load-state'

export interface CurrentGrid {
  /** Undefined while it is being found out, and for a visitor who has chosen none. */
  readonly code: string | undefined
  readonly grid: LoadState<GridWithRecord> | undefined
  /** The person's own grids; for whoever works for a community, all of it. */
  readonly ownCodes: readonly string[]
  choose(code: string): void
}

const none: readonly string[] = []

/**
 * The grid that the first-level pages are about: the one chosen by hand, else where the person lives,
 * else where they work.
 */
export function useCurrentGrid(): CurrentGrid {
  const { isSignedIn, me } = useSession()
  const chosen = useSessionStore((state) => state.chosenGridCode)
  const person = isSignedIn && me.kind === 'ready' ? me.value : undefined
  const ownGrids = person ? listOwnGrids(person) : none
  const communities = person ? listOwnCommunities(person) : none
  const communityGrids = useCommunityGrids(communities)
  const ownCodes = [...new Set([...ownGrids, ...communityGrids.map(({ code }) => code)])]
  const code = chosen ?? ownCodes[0]
  return { code, grid: useGrid(code), ownCodes, choose: chooseGrid }
}

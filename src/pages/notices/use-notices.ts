import { useCurrentGrid } from '../../app/use-current-grid'
import type { NoticeFilter } from '../../features/notice/domain/notice'
import { useNoticesScreen } from '../../features/notice/hooks/use-notices-screen'
import { listOwnCommunities, type Me } from '../../features/session/domain/person'
import { useSession } from '../../features/session/hooks/use-session'
import type { LoadState } from '../../lib/load-state'

/** The notices for whoever is looking: for their homes, for the community they work for, else for a grid. */
export function useNotices() {
  const { isSignedIn, me } = useSession()
  const { code: gridCode } = useCurrentGrid()
  const isFindingOut = isSignedIn && me.kind === 'loading'
  const filter = isSignedIn ? filterOf(me, gridCode) : publicFilter(gridCode)
  return useNoticesScreen({ filter, gridCode, needsGrid: !isFindingOut && filter === undefined })
}

function filterOf(me: LoadState<Me>, gridCode: string | undefined): NoticeFilter | undefined {
  if (me.kind === 'loading') return undefined
  if (me.kind === 'failed' || me.value.households.length > 0) return { view: 'resident' }
  const [communityCode] = listOwnCommunities(me.value)
  return communityCode === undefined ? publicFilter(gridCode) : { view: 'public', communityCode }
}

function publicFilter(gridCode: string | undefined): NoticeFilter | undefined {
  return gridCode === undefined ? undefined : { view: 'public', gridCode }
}

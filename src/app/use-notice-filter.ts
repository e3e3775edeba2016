import type { NoticeFilter } from '../features/notice/domain/notice'
import { listOwnCommunities, type Me } from '../features/session/domain/person'
import { useSession } from '../features/session/hooks/use-session'
import type { LoadState } from '../lib/load-state'
import { useCurrentGrid } from './use-current-grid'

interface NoticeFilterState {
  /** Undefined while it is not known, and for a visitor without a grid. */
  readonly filter: NoticeFilter | undefined
  readonly isFindingOut: boolean
}

/** Whose notices to show: those for one's homes, for the community one works for, else for a grid. */
export function useNoticeFilter(): NoticeFilterState {
  const { isSignedIn, me } = useSession()
  const { code: gridCode } = useCurrentGrid()
  return {
    filter: isSignedIn ? filterOf(me, gridCode) : publicFilter(gridCode),
    isFindingOut: isSignedIn && me.kind === 'loading',
  }
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

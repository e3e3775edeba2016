import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { type LoadState, mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { noticesQuery } from '../api/list-notices'
import type { NoticeFilter, NoticeSummary } from '../domain/notice'

interface NoticesScreenInput {
  /** Undefined while it is not known whose notices to show. */
  readonly filter: NoticeFilter | undefined
  /** The grid that is called 本网格. */
  readonly gridCode: string | undefined
  /** Nothing can be listed before a grid is chosen. */
  readonly needsGrid: boolean
}

/** The notices for one's homes, or what anybody may read in a place. What stands on top first, then newest first. */
export function useNoticesScreen({ filter, gridCode, needsGrid }: NoticesScreenInput) {
  const { items, more, refresh } = usePagedList(noticesQuery(filter ?? { view: 'public' }), {
    isEnabled: filter !== undefined,
  })
  const pinned = usePagedList(noticesQuery({ ...(filter ?? { view: 'public' }), isPinned: true }), {
    isEnabled: filter !== undefined,
  })
  useDidShow(() => {
    if (filter && items.kind !== 'loading') void Promise.all([refresh(), pinned.refresh()])
  })
  return {
    notices: mapLoadState(items, (list) => putOnTop(list, pinned.items)),
    more,
    gridCode,
    needsGrid,
    /** Reading counts only for whoever lives there. */
    isMine: filter?.view === 'resident',
    now: useNow(),
  }
}

/** What stands on top comes first, however old it is, and only once. */
function putOnTop(
  list: readonly NoticeSummary[],
  pinned: LoadState<readonly NoticeSummary[]>,
): readonly NoticeSummary[] {
  if (pinned.kind !== 'ready') return list
  const ids = new Set(pinned.value.map(({ id }) => id))
  return [...pinned.value, ...list.filter(({ id }) => !ids.has(id))]
}

export type NoticesScreen = ReturnType<typeof useNoticesScreen>

import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { noticesQuery } from '../api/list-notices'
import type { NoticeFilter } from '../domain/notice'

interface NoticesScreenInput {
  /** Undefined while it is not known whose notices to show. */
  readonly filter: NoticeFilter | undefined
  /** The grid that is called 本网格. */
  readonly gridCode: string | undefined
  /** Nothing can be listed before a grid is chosen. */
  readonly needsGrid: boolean
}

/** The notices for one's homes, or what anybody may read in a place. Newest first. */
export function useNoticesScreen({ filter, gridCode, needsGrid }: NoticesScreenInput) {
  const { items, more, refresh } = usePagedList(noticesQuery(filter ?? { view: 'public' }), {
    isEnabled: filter !== undefined,
  })
  useDidShow(() => {
    if (filter && items.kind !== 'loading') void refresh()
  })
  return {
    notices: items,
    more,
    gridCode,
    needsGrid,
    /** Reading counts only for whoever lives there. */
    isMine: filter?.view === 'resident',
    now: useNow(),
  }
}

export type NoticesScreen = ReturnType<typeof useNoticesScreen>

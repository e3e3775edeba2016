import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { MOST_COUNTED } from '../../../lib/count-words'
import { noticesQuery } from '../api/list-notices'
import type { NoticeFilter } from '../domain/notice'

/** What is new: for whoever lives here what they have not read yet, else the newest. */
export function useHomeNotices(filter: NoticeFilter | undefined) {
  const isMine = filter?.view === 'resident'
  const query = isMine
    ? noticesQuery({ ...filter, view: 'unread' }, MOST_COUNTED)
    : noticesQuery(filter ?? { view: 'public' })
  const { items, refresh } = usePagedList(query, { isEnabled: filter !== undefined })
  useDidShow(() => {
    if (filter && items.kind !== 'loading') void refresh()
  })
  const news = items.kind === 'ready' ? items.value : []
  return {
    isMine,
    isLoading: filter !== undefined && items.kind === 'loading',
    news,
    unreadCount: isMine ? news.length : 0,
  }
}

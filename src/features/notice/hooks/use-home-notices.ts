import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { noticesQuery } from '../api/list-notices'
import type { NoticeFilter } from '../domain/notice'

/** What is new: for whoever lives here what they have not read yet, else the newest. */
export function useHomeNotices(filter: NoticeFilter | undefined) {
  const { items, refresh } = usePagedList(noticesQuery(filter ?? { view: 'public' }), {
    isEnabled: filter !== undefined,
  })
  useDidShow(() => {
    if (filter && items.kind !== 'loading') void refresh()
  })
  const listed = items.kind === 'ready' ? items.value : []
  const isMine = filter?.view === 'resident'
  const unread = isMine
    ? listed.filter(({ isRead, status }) => !isRead && status === 'current')
    : []
  return {
    isMine,
    isLoading: filter !== undefined && items.kind === 'loading',
    news: isMine ? unread : listed,
    unreadCount: unread.length,
  }
}

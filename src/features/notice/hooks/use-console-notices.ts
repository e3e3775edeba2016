import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { noticesQuery } from '../api/list-notices'

/** Every notice of the committee's community, also those that have ended, with how many households read it. */
export function useConsoleNotices({ communityCode }: { communityCode: string }) {
  const { items, more, refresh } = usePagedList(noticesQuery({ view: 'console', communityCode }))
  // Who comes back from writing one sees it.
  useDidShow(() => {
    if (items.kind !== 'loading') void refresh()
  })
  return { notices: items, more, now: useNow() }
}

export type ConsoleNotices = ReturnType<typeof useConsoleNotices>

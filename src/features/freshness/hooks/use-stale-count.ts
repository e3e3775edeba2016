import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { staleItemsQuery } from '../api/list-stale-items'

/** How much waits on the first page; undefined until it is known, and for those who have no area. */
export function useStaleCount(areaCode: string | undefined): number | undefined {
  const { items, refresh } = usePagedList(staleItemsQuery(areaCode ?? ''), {
    isEnabled: areaCode !== undefined,
  })
  useDidShow(() => {
    if (items.kind === 'ready') void refresh()
  })
  return items.kind === 'ready' ? items.value.length : undefined
}

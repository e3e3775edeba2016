import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { MOST_COUNTED } from '../../../lib/count-words'
import { consultationsQuery } from '../api/list-consultations'

/** The polls in which one of the person's households has not voted yet. */
export function useHomePolls(communityCode: string | undefined) {
  const { items, refresh } = usePagedList(
    consultationsQuery({ communityCode: communityCode ?? '', phase: 'waiting' }, MOST_COUNTED),
    { isEnabled: communityCode !== undefined },
  )
  useDidShow(() => {
    if (communityCode !== undefined && items.kind !== 'loading') void refresh()
  })
  return {
    isLoading: communityCode !== undefined && items.kind === 'loading',
    waiting: items.kind === 'ready' ? items.value : [],
  }
}

import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { consultationsQuery } from '../api/list-consultations'

/** The polls in which one of the person's households has not voted yet. */
export function useHomePolls(communityCode: string | undefined) {
  const { items, refresh } = usePagedList(
    consultationsQuery({ communityCode: communityCode ?? '', phase: 'open' }),
    { isEnabled: communityCode !== undefined },
  )
  useDidShow(() => {
    if (communityCode !== undefined && items.kind !== 'loading') void refresh()
  })
  const listed = items.kind === 'ready' ? items.value : []
  return {
    isLoading: communityCode !== undefined && items.kind === 'loading',
    waiting: listed.filter(({ poll }) => poll.myOpenUnits > 0),
  }
}

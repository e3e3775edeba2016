import { useDidShow } from '@tarojs/taro'
import '../../../api/step-sentences'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { showPhotos } from '../../../platform/media'
import { runningMilestonesQuery } from '../api/list-running-milestones'

/** What a community still has to carry out, overdue first. */
export function useConsoleMilestones({ communityCode }: { communityCode: string }) {
  const { items, more, refresh } = usePagedList(runningMilestonesQuery(communityCode))
  useDidShow(() => {
    if (items.kind !== 'loading') void refresh()
  })
  return {
    milestones: items,
    more,
    now: useNow(),
    showPhotos(photos: readonly { url: string }[], key: string) {
      void showPhotos(
        photos.map(({ url }) => url),
        key,
      )
    },
  }
}

export type ConsoleMilestones = ReturnType<typeof useConsoleMilestones>

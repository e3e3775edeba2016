import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import '../../../api/step-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { showPhotos } from '../../../platform/media'
import { stepsQuery } from '../api/get-steps'
import { correctionsQuery } from '../api/list-corrections'
import { documentsQuery } from '../api/list-documents'
import { milestonesQuery } from '../api/list-milestones'
import { opinionsQuery } from '../api/list-opinions'

/** What happens to a consultation around its poll; lists are asked for only where there is something in them. */
export function useAround(id: string) {
  const query = useQuery(stepsQuery(id))
  const steps = query.data
  const opinions = usePagedList(opinionsQuery(id), { isEnabled: !!steps?.opinions })
  const documents = usePagedList(documentsQuery(id), { isEnabled: steps !== undefined })
  const corrections = usePagedList(correctionsQuery(id), {
    isEnabled: (steps?.correctionCount ?? 0) > 0,
  })
  const milestones = usePagedList(milestonesQuery(id), { isEnabled: !!steps?.carryingOut })
  useDidShow(() => {
    if (query.isFetched) void query.refetch()
  })
  return {
    steps: toLoadState(query),
    now: useNow(),
    opinions,
    documents,
    corrections,
    milestones,
    showPhotos(photos: readonly { id: string; url: string }[], key: string) {
      const first = photos.find((photo) => photo.id === key)
      const urls = photos.map(({ url }) => url)
      if (first) void showPhotos(urls, first.url)
    },
  }
}

export type Around = ReturnType<typeof useAround>

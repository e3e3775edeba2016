import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { noticesQuery } from '../api/list-notices'

/** What a grid worker still has to tell households of the own grids. */
export function useWorkerNotices({ isEnabled }: { isEnabled: boolean }) {
  const { items, more } = usePagedList(noticesQuery({ view: 'worker' }), { isEnabled })
  return { notices: items, more, now: useNow() }
}

export type WorkerNotices = ReturnType<typeof useWorkerNotices>

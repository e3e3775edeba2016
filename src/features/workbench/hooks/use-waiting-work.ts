import { usePagedList } from '../../../api/paged-list'
import { todoQuery } from '../api/list-todo'

/** How much waits for a grid worker, as far as it was looked at; undefined until it is known, and for others. */
export function useWaitingWork({ isEnabled }: { isEnabled: boolean }) {
  const { items, more } = usePagedList(todoQuery, { isEnabled })
  return items.kind === 'ready'
    ? { count: items.value.length, hasMore: more !== undefined }
    : undefined
}

import { usePagedList } from '../../../api/paged-list'
import { todoQuery } from '../api/list-todo'

export interface WaitingWork {
  readonly count: number
  readonly hasMore: boolean
}

/** How much waits for a grid worker, as far as it was looked at; undefined until it is known, and for others. */
export function useWaitingWork({ isEnabled }: { isEnabled: boolean }): WaitingWork | undefined {
  const { items, more } = usePagedList(todoQuery, { isEnabled })
  return items.kind === 'ready'
    ? { count: items.value.length, hasMore: more !== undefined }
    : undefined
}

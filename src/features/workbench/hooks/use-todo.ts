import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { todoQuery } from '../api/list-todo'
import { countDueToday } from '../domain/due-today'

/** All that waits for a grid worker, of whatever kind, what is due first on top. */
export function useTodo({ isEnabled }: { isEnabled: boolean }) {
  const list = usePagedList(todoQuery, { isEnabled })
  useDidShow(() => {
    if (isEnabled) void list.refresh()
  })
  const now = useNow()
  const loaded = list.items.kind === 'ready' ? list.items.value : undefined
  const count = loaded && countDueToday(loaded, now)
  return {
    ...list,
    now,
    dueToday:
      loaded && count !== undefined
        ? { count, more: list.more !== undefined && count === loaded.length }
        : undefined,
  }
}

export type Todo = ReturnType<typeof useTodo>

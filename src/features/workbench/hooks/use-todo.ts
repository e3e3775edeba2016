import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { todoQuery } from '../api/list-todo'

/** All that waits for a grid worker, of whatever kind, what is due first on top. */
export function useTodo({ isEnabled }: { isEnabled: boolean }) {
  const list = usePagedList(todoQuery, { isEnabled })
  useDidShow(() => {
    if (isEnabled) void list.refresh()
  })
  return { ...list, now: useNow() }
}

export type Todo = ReturnType<typeof useTodo>

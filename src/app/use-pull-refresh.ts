import { useQueryClient } from '@tanstack/react-query'
import { usePullDownRefresh } from '@tarojs/taro'
import { endPullDown } from '../platform/refresh'

/** Pulled down, what the open pages show is fetched anew. A browser loads the page anew by itself. */
export function usePullRefresh(): void {
  const client = useQueryClient()
  usePullDownRefresh(() => void client.refetchQueries({ type: 'active' }).finally(endPullDown))
}

import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { unreadQuery } from '../api/count-messages'

/** How many messages wait to be read; looked at again whenever the page is shown. */
export function useUnread(isSignedIn: boolean): number {
  const { data, refetch } = useQuery({ ...unreadQuery, enabled: isSignedIn })
  useDidShow(() => {
    if (isSignedIn && data) void refetch()
  })
  return data?.unread ?? 0
}

import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { inboxCountsQuery } from '../api/count-inbox'

/** How much a committee's inbox has, by kind and in all; undefined until it is known, and for those of none. */
export function useInboxCounts(communityCode: string | undefined) {
  const isEnabled = communityCode !== undefined
  const query = useQuery({ ...inboxCountsQuery(communityCode ?? ''), enabled: isEnabled })
  useDidShow(() => {
    if (query.isFetched) void query.refetch()
  })
  return query.data
}

import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { committeeWorkQuery } from '../api/count-committee-work'

/** What waits for a committee; undefined until it is known, and for those of none. */
export function useCommitteeWork(communityCode: string | undefined) {
  const isEnabled = communityCode !== undefined
  const query = useQuery({ ...committeeWorkQuery(communityCode ?? ''), enabled: isEnabled })
  useDidShow(() => {
    if (query.isFetched) void query.refetch()
  })
  return query.data
}

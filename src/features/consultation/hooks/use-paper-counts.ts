import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { paperCountsQuery } from '../api/count-paper-ballots'

/** How many slips stand where; undefined until it is known. */
export function usePaperCounts(pollId: string) {
  const query = useQuery(paperCountsQuery(pollId))
  useDidShow(() => {
    if (query.isFetched) void query.refetch()
  })
  return query.data
}

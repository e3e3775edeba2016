import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { latestNoticesQuery } from '../api/list-latest-notices'
import { runningPollsQuery } from '../api/list-running-polls'

interface CommunityNewsInput {
  readonly isSignedIn: boolean
  readonly grid: { readonly code: string; readonly communityCode: string } | undefined
}

const none: readonly never[] = []

/** What the community asks of this person and tells them: polls still to answer, notices still to read. */
export function useCommunityNews({ isSignedIn, grid }: CommunityNewsInput) {
  const polls = useQuery({
    ...runningPollsQuery(grid?.communityCode ?? ''),
    enabled: isSignedIn && grid !== undefined,
  })
  const notices = useQuery({
    ...latestNoticesQuery({ isSignedIn, gridCode: grid?.code ?? '' }),
    enabled: isSignedIn || grid !== undefined,
  })
  useDidShow(() => {
    if (polls.isFetched) void polls.refetch()
    if (notices.isFetched) void notices.refetch()
  })
  const listed = notices.data ?? none
  return {
    isLoading: polls.isLoading || notices.isLoading,
    /** Where one of the person's own households has not answered yet. */
    openPolls: (polls.data ?? none).filter(({ poll }) => poll.myOpenUnits > 0),
    notices: isSignedIn ? listed.filter(({ isRead }) => !isRead) : listed,
  }
}

export type OpenPoll = ReturnType<typeof useCommunityNews>['openPolls'][number]
export type LatestNotice = ReturnType<typeof useCommunityNews>['notices'][number]

import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { inboxQuery } from '../api/list-inbox'
import type { InboxKind } from '../domain/inbox'
import { useInboxCounts } from './use-inbox-counts'

/** All that waits for a committee, or one kind of it. @param communityCode undefined for whoever is of none */
export function useCommitteeInbox(communityCode: string | undefined) {
  const [kind, setKind] = useState<InboxKind>()
  const isEnabled = communityCode !== undefined
  const counted = useInboxCounts(communityCode)
  const list = usePagedList(inboxQuery(communityCode ?? '', kind), { isEnabled })
  useDidShow(() => {
    if (isEnabled) void list.refresh()
  })
  return { ...list, now: useNow(), counts: counted?.counts ?? [], kind, setKind }
}

export type CommitteeInbox = ReturnType<typeof useCommitteeInbox>

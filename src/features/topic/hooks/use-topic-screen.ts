import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { topicQuery } from '../api/get-topic'
import { supportTopic } from '../api/support-topic'
import { withdrawSupport } from '../api/withdraw-support'
import { withdrawTopic } from '../api/withdraw-topic'
import { topicDetailCopy as copy } from '../detail-copy'
import { useTopicReading } from './use-topic-reading'

interface TopicScreenInput {
  readonly id: string
  readonly isSignedIn: boolean
  /** The person's own pace for reading aloud. */
  readonly speechRate: number
}

/** A topic to read and to hear, supporting it for one's household, and taking either back. */
export function useTopicScreen({ id, isSignedIn, speechRate }: TopicScreenInput) {
  const query = useQuery(topicQuery(id))
  const now = useNow()
  const [isAsking, setAsking] = useState(false)
  const refreshes = [['topics']]
  const support = useWrite({
    write: (_nothing: undefined, key) => supportTopic(id, key),
    refreshes,
    onDone: () => confirmDone(copy.supportDone),
  })
  const undo = useWrite({
    write: (_nothing: undefined, key) => withdrawSupport(id, key),
    refreshes,
    onDone: () => confirmDone(copy.undone),
  })
  const withdrawal = useWrite({
    write: (_nothing: undefined, key) => withdrawTopic(id, key),
    refreshes,
    onDone() {
      setAsking(false)
      confirmDone(copy.withdrawDone)
    },
  })
  // Who comes back signed in may support.
  useDidShow(() => {
    if (query.isFetched) void query.refetch()
  })
  return {
    topic: toLoadState(query),
    isSignedIn,
    now,
    reading: useTopicReading(query.data, speechRate),
    support: {
      give() {
        undo.reset()
        support.run(undefined)
      },
      takeBack() {
        support.reset()
        undo.run(undefined)
      },
      isBusy: support.isBusy || undo.isBusy,
      failure: support.failure ?? undo.failure,
    },
    withdrawal: {
      isAsking,
      ask: () => setAsking(true),
      close() {
        setAsking(false)
        withdrawal.reset()
      },
      send: () => withdrawal.run(undefined),
      isBusy: withdrawal.isBusy,
      failure: withdrawal.failure,
    },
  }
}

export type TopicScreen = ReturnType<typeof useTopicScreen>

import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { adoptedTopicsQuery } from '../api/list-adopted-topics'
import { topicsQuery } from '../api/list-topics'
import { waitingTopicsQuery } from '../api/list-waiting-topics'

interface ConsoleTopicsInput {
  /** From a city's code to a community's. */
  readonly areaCode: string
  /** Of a committee: what it adopted and what residents are collecting support for comes after what waits. */
  readonly communityCode: string | undefined
}

/** What a committee owes an answer to, for itself and for those above. */
export function useConsoleTopics({ areaCode, communityCode }: ConsoleTopicsInput) {
  const waiting = usePagedList(waitingTopicsQuery(areaCode))
  const isEnabled = communityCode !== undefined
  const adopted = usePagedList(adoptedTopicsQuery(communityCode ?? ''), { isEnabled })
  const open = usePagedList(topicsQuery({ communityCode: communityCode ?? '', phase: 'open' }), {
    isEnabled,
  })
  useDidShow(() => {
    if (waiting.items.kind !== 'loading') void waiting.refresh()
    if (adopted.items.kind === 'ready') void adopted.refresh()
  })
  return {
    waiting: { topics: waiting.items, more: waiting.more },
    adopted: isEnabled ? { topics: adopted.items, more: adopted.more } : undefined,
    collecting: isEnabled
      ? {
          topics: mapLoadState(open.items, (topics) =>
            topics.filter(({ phase }) => phase === 'collecting'),
          ),
          more: open.more,
        }
      : undefined,
    now: useNow(),
  }
}

export type ConsoleTopics = ReturnType<typeof useConsoleTopics>

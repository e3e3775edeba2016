import { useDidShow } from '@tarojs/taro'
import '../../../api/step-sentences'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { appealedOpinionsQuery } from '../api/list-appealed-opinions'
import { waitingOpinionsQuery } from '../api/list-waiting-opinions'
import { publishOpinion } from '../api/publish-opinion'
import { actWords } from '../console-copy'

interface ConsoleOpinionsInput {
  /** From a subdistrict's code to a community's. */
  readonly areaCode: string
  /** Of a committee, which reads what its residents write. */
  readonly communityCode: string | undefined
  readonly onDecided: () => void
}

/** What waits to be read, for a committee; what those above have to look at again. */
export function useConsoleOpinions({ areaCode, communityCode, onDecided }: ConsoleOpinionsInput) {
  const waiting = usePagedList(waitingOpinionsQuery(communityCode ?? ''), {
    isEnabled: communityCode !== undefined,
  })
  const appealed = usePagedList(appealedOpinionsQuery(areaCode))
  const write = useWrite({
    write: (id: string, key) => publishOpinion(id, key),
    refreshes: [['consultations']],
    onDone() {
      confirmDone(actWords.publish.done)
      onDecided()
    },
  })
  useDidShow(() => {
    if (appealed.items.kind === 'loading') return
    void appealed.refresh()
    if (communityCode !== undefined) void waiting.refresh()
  })
  return {
    waiting: communityCode === undefined ? undefined : waiting,
    appealed,
    now: useNow(),
    publication: { send: write.run, isBusy: write.isBusy, failure: write.failure },
  }
}

export type ConsoleOpinions = ReturnType<typeof useConsoleOpinions>

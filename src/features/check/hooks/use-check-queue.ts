import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import '../../../api/check-sentences'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { decideContentAppeal } from '../api/decide-content-appeal'
import { declineContent } from '../api/decline-content'
import { checkQueueQuery } from '../api/list-content-checks'
import { publishContent } from '../api/publish-content'
import { queueCopy as copy } from '../console-copy'
import type { Check, CommitteeRule } from '../domain/check'

/** What a committee decides about one of them. */
export type Decision =
  | { readonly kind: 'publish' }
  | { readonly kind: 'decline'; readonly rule: CommitteeRule; readonly note: string }
  | { readonly kind: 'appeal'; readonly isPublished: boolean; readonly note: string }

const DONE = { publish: copy.published, decline: copy.declined, appeal: copy.decided }

function send(id: string, decision: Decision, key: string): Promise<unknown> {
  switch (decision.kind) {
    case 'publish':
      return publishContent(id, key)
    case 'decline': {
      const { rule, note } = decision
      return declineContent(id, { rule, note }, key)
    }
    case 'appeal': {
      const { isPublished, note } = decision
      return decideContentAppeal(id, { isPublished, note }, key)
    }
  }
}

/** What waits to become public in an area, and deciding on the one that is open. */
export function useCheckQueue(areaCode: string) {
  const waiting = usePagedList(checkQueueQuery(areaCode, 'waiting'))
  const appealed = usePagedList(checkQueueQuery(areaCode, 'appealed'))
  const [current, setCurrent] = useState<Check>()
  const write = useWrite({
    write: ({ id, decision }: { id: string; decision: Decision }, key) => send(id, decision, key),
    refreshes: [['checks'], ['consultations']],
    onDone({ decision }) {
      setCurrent(undefined)
      confirmDone(DONE[decision.kind])
    },
  })
  useDidShow(() => {
    if (waiting.items.kind === 'loading') return
    void waiting.refresh()
    void appealed.refresh()
  })
  return {
    waiting,
    appealed,
    now: useNow(),
    current,
    open(check: Check) {
      write.reset()
      setCurrent(check)
    },
    close: () => setCurrent(undefined),
    decide: (check: Check, decision: Decision) => write.run({ id: check.id, decision }),
    isBusy: write.isBusy,
    failure: write.failure,
  }
}

export type CheckQueue = ReturnType<typeof useCheckQueue>

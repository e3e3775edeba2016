import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import '../../../api/paper-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { showPhotos } from '../../../platform/media'
import { confirmDone } from '../../../platform/toast'
import { confirmPaperBallot } from '../api/confirm-paper-ballot'
import { paperEntryQuery } from '../api/get-paper-ballot'
import { paperEntriesQuery } from '../api/list-paper-ballots'
import { refusePaperBallot } from '../api/refuse-paper-ballot'
import { withdrawPaperBallot } from '../api/withdraw-paper-ballot'
import type { Poll } from '../domain/consultation'
import type { PaperEntryId } from '../domain/paper'
import { paperEntryCopy as copy } from '../paper-copy'
import { usePaperCorrection } from './use-paper-correction'

export type PaperQuestion = 'confirm' | 'refuse' | 'withdraw'

const refreshes = [['consultations']]

/** One entry beside its scan, and what this person may do to it. */
export function usePaperEntry({ poll, entryId }: { poll: Poll; entryId: string }) {
  const id: PaperEntryId = { pollId: poll.id, entryId }
  const query = useQuery(paperEntryQuery(id))
  const [asking, setAsking] = useState<PaperQuestion>()
  const done = (words: string) => () => {
    setAsking(undefined)
    confirmDone(words)
  }
  const confirmation = useWrite({
    write: (revision: number, key) => confirmPaperBallot(id, revision, key),
    refreshes,
    onDone: done(copy.confirmed),
  })
  const refusal = useWrite({
    write: (reason: string, key) => refusePaperBallot(id, reason, key),
    refreshes,
    onDone: done(copy.refused),
  })
  const withdrawal = useWrite({
    write: (reason: string, key) => withdrawPaperBallot(id, reason, key),
    refreshes,
    onDone: done(copy.withdrawn),
  })
  const writes = { confirm: confirmation, refuse: refusal, withdraw: withdrawal }
  const isOver = query.data !== undefined && query.data.status !== 'waiting'
  const waiting = usePagedList(paperEntriesQuery(poll.id, 'waiting'), { isEnabled: isOver })
  useDidShow(() => {
    if (query.isFetched) void query.refetch()
  })
  return {
    entry: toLoadState(query),
    correction: usePaperCorrection({ id, poll }),
    /** Another one that this person may confirm, once this one is over. */
    next:
      isOver && waiting.items.kind === 'ready'
        ? waiting.items.value.find((each) => !each.enteredByMe && each.id !== entryId)
        : undefined,
    asking,
    ask(question: PaperQuestion) {
      for (const write of Object.values(writes)) write.reset()
      setAsking(question)
    },
    cancel: () => setAsking(undefined),
    confirm: () => query.data && confirmation.run(query.data.revision),
    refuse: refusal.run,
    withdraw: withdrawal.run,
    isBusy: confirmation.isBusy || refusal.isBusy || withdrawal.isBusy,
    failure: confirmation.failure ?? refusal.failure ?? withdrawal.failure,
    show(key: string) {
      const scan = query.data?.scan ?? []
      const first = scan.find((page) => page.id === key)
      if (first) {
        void showPhotos(
          scan.map(({ url }) => url),
          first.url,
        )
      }
    },
  }
}

export type PaperEntryScreen = ReturnType<typeof usePaperEntry>

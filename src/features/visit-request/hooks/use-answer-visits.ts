import '../../../api/visit-request-sentences'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { agreeOnVisit, declineVisit, openVisitRequestsQuery } from '../api/visit-requests'
import { answerVisitsCopy as copy } from '../copy'
import { comingDays, type DayPart, type VisitRequest } from '../domain/visit-request'

/** What a sheet asks about. */
export interface VisitQuestion {
  readonly kind: 'agree' | 'decline'
  readonly request: VisitRequest
}

/** Answering homes that ask for a visit. @param communityCode of the reader's grids or committee; undefined for whoever works in none */
export function useAnswerVisits(communityCode: string | undefined) {
  const [question, setQuestion] = useState<VisitQuestion>()
  const isEnabled = communityCode !== undefined
  const list = usePagedList(openVisitRequestsQuery(communityCode ?? ''), { isEnabled })
  // What was carried out comes back from the visit form.
  useDidShow(() => {
    if (isEnabled) void list.refresh()
  })
  const now = useNow()
  const refreshes = [['visit-requests'], ['reports', 'todo'], ['reports', 'inbox']]
  const done = (words: string) => () => {
    setQuestion(undefined)
    confirmDone(words)
  }
  const agreeing = useWrite({ write: agreeOnVisit, refreshes, onDone: done(copy.agreedDone) })
  const declining = useWrite({ write: declineVisit, refreshes, onDone: done(copy.declined) })
  const acts = [agreeing, declining]
  return {
    list,
    now,
    days: comingDays(now),
    question,
    ask(next: VisitQuestion) {
      for (const act of acts) act.reset()
      setQuestion(next)
    },
    cancel: () => setQuestion(undefined),
    agree: (id: string, day: string, part: DayPart) => agreeing.run({ id, day, part }),
    decline: (id: string, reason: string) => declining.run({ id, reason }),
    isBusy: acts.some((act) => act.isBusy),
    failure: acts.find((act) => act.failure)?.failure,
  }
}

export type AnswerVisits = ReturnType<typeof useAnswerVisits>

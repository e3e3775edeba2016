import '../../../api/home-sentences'
import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { decideClaim, decideDispute } from '../api/decide-claim'
import { disputesQuery, waitingClaimsQuery } from '../api/list-waiting'
import { decisionsCopy as copy } from '../copy'
import type { Dispute, WaitingClaim } from '../domain/home'

export type DecisionsTab = 'claims' | 'disputes'

/** What a reason is asked for. */
export type DecisionQuestion =
  | { readonly kind: 'decline'; readonly claim: WaitingClaim }
  | { readonly kind: 'dispute'; readonly dispute: Dispute; readonly removes: boolean }

/** Deciding who lives where, for a grid worker or the committee. */
export function useHomeDecisions({ communityCode }: { communityCode: string }) {
  const [tab, setTab] = useState<DecisionsTab>('claims')
  const [question, setQuestion] = useState<DecisionQuestion>()
  const refreshes = [['homes']]
  const done = (words: string) => () => {
    confirmDone(words)
    setQuestion(undefined)
  }
  const approving = useWrite({
    write: (id: string, key) => decideClaim({ id, reason: null }, key),
    refreshes,
    onDone: done(copy.approved),
  })
  const declining = useWrite({ write: decideClaim, refreshes, onDone: done(copy.declined) })
  const settling = useWrite({ write: decideDispute, refreshes, onDone: done(copy.decided) })
  const acts = [declining, settling]
  return {
    tab,
    setTab,
    claims: usePagedList(waitingClaimsQuery(communityCode)),
    disputes: usePagedList(disputesQuery(communityCode)),
    now: useNow(),
    question,
    ask(next: DecisionQuestion) {
      for (const act of acts) act.reset()
      setQuestion(next)
    },
    cancel: () => setQuestion(undefined),
    approve: (claim: WaitingClaim) => approving.run(claim.id),
    isApproving: approving.isBusy,
    approvalFailure: approving.failure,
    answer(reason: string) {
      if (question?.kind === 'decline') declining.run({ id: question.claim.id, reason })
      if (question?.kind === 'dispute') {
        const { dispute, removes } = question
        settling.run({ id: dispute.id, removes, reason })
      }
    },
    isBusy: acts.some((act) => act.isBusy),
    failure: acts.find((act) => act.failure)?.failure,
  }
}

export type HomeDecisions = ReturnType<typeof useHomeDecisions>

/** How much waits in a community for the reader; undefined while it is not known. */
export function useWaitingHomes(communityCode: string | undefined) {
  const isEnabled = communityCode !== undefined
  const claims = usePagedList(waitingClaimsQuery(communityCode ?? ''), { isEnabled })
  const disputes = usePagedList(disputesQuery(communityCode ?? ''), { isEnabled })
  if (claims.items.kind !== 'ready' || disputes.items.kind !== 'ready') return undefined
  return {
    count: claims.items.value.length + disputes.items.value.length,
    hasMore: claims.more !== undefined || disputes.more !== undefined,
  }
}

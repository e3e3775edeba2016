import '../../../api/home-sentences'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { withdrawClaim } from '../api/claim-household'
import { consentForElder } from '../api/consent-for-elder'
import { disputeMember, leaveHousehold } from '../api/leave-household'
import { myClaimsQuery } from '../api/list-my-claims'
import { myHomesQuery } from '../api/list-my-homes'
import { homesCopy as copy } from '../copy'
import type { Claim, Home, HomeMember } from '../domain/home'

/** What is asked about once more before it is done. */
export type HomesQuestion =
  | { readonly kind: 'leave'; readonly home: Home }
  | { readonly kind: 'dispute'; readonly home: Home; readonly member: HomeMember }
  | { readonly kind: 'withdraw'; readonly claim: Claim }

/** Where one lives and with whom, what one claimed, and leaving either. */
export function useHomes({ isSignedIn }: { isSignedIn: boolean }) {
  const [question, setQuestion] = useState<HomesQuestion>()
  const claims = usePagedList(myClaimsQuery, { isEnabled: isSignedIn })
  const refreshes = [['homes'], ['me']]
  const done = (words: string) => () => {
    confirmDone(words)
    setQuestion(undefined)
  }
  const leaving = useWrite({ write: leaveHousehold, refreshes, onDone: done(copy.movedOut) })
  const disputing = useWrite({ write: disputeMember, refreshes, onDone: done(copy.disputed) })
  const withdrawing = useWrite({ write: withdrawClaim, refreshes, onDone: done(copy.withdrawn) })
  const consenting = useWrite({ write: consentForElder, refreshes })
  const acts = [leaving, disputing, withdrawing]
  return {
    isSignedIn,
    homes: toLoadState(useQuery({ ...myHomesQuery, enabled: isSignedIn })),
    claims,
    now: useNow(),
    question,
    ask(next: HomesQuestion) {
      for (const act of acts) act.reset()
      setQuestion(next)
    },
    cancel: () => setQuestion(undefined),
    setElder: (home: Home, isGiven: boolean) => consenting.run({ id: home.id, isGiven }),
    consentFailure: consenting.failure,
    leave: (home: Home) => leaving.run(home.id),
    dispute: (home: Home, member: HomeMember, reason: string) =>
      disputing.run({ id: home.id, memberId: member.id, reason }),
    withdraw: (claim: Claim) => withdrawing.run(claim.id),
    isBusy: acts.some((act) => act.isBusy),
    failure: acts.find((act) => act.failure)?.failure,
  }
}

export type HomesScreen = ReturnType<typeof useHomes>

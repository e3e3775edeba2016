import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { makeIdempotencyKey } from '../../../lib/idempotency-key'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { noticeQuery } from '../api/get-notice'
import { noticeHouseholdsQuery } from '../api/list-notice-households'
import { takeBackDelivery } from '../api/take-back-delivery'
import type { DeliveryMeans, NoticeHousehold } from '../domain/notice'
import { tickOutbox } from '../send-ticks'
import { unreachedCopy as copy } from '../unreached-copy'
import { useTickOutbox } from './use-tick-outbox'

export type UnreachedTab = 'unreached' | 'told'

/** Whom an important notice has not reached in the reader's grids, and ticking off whom one has told. */
export function useUnreached({ id, isSignedIn }: { id: string; isSignedIn: boolean }) {
  const outbox = useTickOutbox({ isEnabled: isSignedIn })
  const [hasRoom, setHasRoom] = useState(true)
  const [tab, setTab] = useState<UnreachedTab>('unreached')
  const [asked, setAsked] = useState<NoticeHousehold>()
  const done = (words: string) => () => {
    confirmDone(words)
    setAsked(undefined)
  }
  const refreshes = [['notices']]
  const takingBack = useWrite({
    write: (householdId: string, key) => takeBackDelivery(id, householdId, key),
    refreshes,
    onDone: done(copy.takenBack),
  })
  const waitingTick = (householdId: string) =>
    outbox.waiting.find((tick) => tick.noticeId === id && tick.householdId === householdId)
  return {
    notice: toLoadState(useQuery(noticeQuery(id))),
    households: usePagedList(noticeHouseholdsQuery(id, tab)),
    tab,
    setTab,
    now: useNow(),
    /** The household that is about to be ticked off, or back on. */
    asked,
    ask(household: NoticeHousehold) {
      setHasRoom(true)
      takingBack.reset()
      setAsked(household)
    },
    close: () => setAsked(undefined),
    /** It goes into the outbox, which sends it, with a network or once there is one. */
    tell({ id: householdId, label }: NoticeHousehold, means: DeliveryMeans) {
      const before = waitingTick(householdId)
      if (before) outbox.throwAway(before.key)
      const key = makeIdempotencyKey()
      const toldAt = new Date().toISOString()
      const isKept = tickOutbox.put({ key, label, noticeId: id, householdId, means, toldAt })
      setHasRoom(isKept)
      if (!isKept) return
      outbox.send()
      done(copy.told)()
    },
    /** Undefined for a household of which nothing waits to be sent. */
    waitingTick,
    hasRoom,
    takeBack: (household: NoticeHousehold) => takingBack.run(household.id),
    isBusy: takingBack.isBusy,
    failure: takingBack.failure,
  }
}

export type Unreached = ReturnType<typeof useUnreached>

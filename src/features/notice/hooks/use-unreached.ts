import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { deliverNotice } from '../api/deliver-notice'
import { noticeQuery } from '../api/get-notice'
import { noticeHouseholdsQuery } from '../api/list-notice-households'
import { takeBackDelivery } from '../api/take-back-delivery'
import type { DeliveryMeans, NoticeHousehold } from '../domain/notice'
import { unreachedCopy as copy } from '../unreached-copy'

export type UnreachedTab = 'unreached' | 'told'

/** Whom an important notice has not reached in the reader's grids, and ticking off whom one has told. */
export function useUnreached({ id }: { id: string }) {
  const [tab, setTab] = useState<UnreachedTab>('unreached')
  const [asked, setAsked] = useState<NoticeHousehold>()
  const done = (words: string) => () => {
    confirmDone(words)
    setAsked(undefined)
  }
  const refreshes = [['notices']]
  const delivery = useWrite({
    write: (input: { householdId: string; means: DeliveryMeans }, key) =>
      deliverNotice(id, input, key),
    refreshes,
    onDone: done(copy.told),
  })
  const takingBack = useWrite({
    write: (householdId: string, key) => takeBackDelivery(id, householdId, key),
    refreshes,
    onDone: done(copy.takenBack),
  })
  return {
    notice: toLoadState(useQuery(noticeQuery(id))),
    households: usePagedList(noticeHouseholdsQuery(id, tab)),
    tab,
    setTab,
    now: useNow(),
    /** The household that is about to be ticked off, or back on. */
    asked,
    ask(household: NoticeHousehold) {
      delivery.reset()
      takingBack.reset()
      setAsked(household)
    },
    close: () => setAsked(undefined),
    tell: (household: NoticeHousehold, means: DeliveryMeans) =>
      delivery.run({ householdId: household.id, means }),
    takeBack: (household: NoticeHousehold) => takingBack.run(household.id),
    isBusy: delivery.isBusy || takingBack.isBusy,
    failure: delivery.failure ?? takingBack.failure,
  }
}

export type Unreached = ReturnType<typeof useUnreached>

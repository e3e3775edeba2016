import '../../api/visit-sentences'
import { createOutbox } from '../../api/outbox'
import { deliverNotice } from './api/deliver-notice'
import { hasTick, type WaitingTick } from './domain/waiting-tick'

/** Households this phone has still to tick off. */
export const tickOutbox = createOutbox<WaitingTick>({
  storageKey: 'linge.tick-outbox',
  isBody: hasTick,
  write: ({ key, noticeId, ...tick }) => deliverNotice(noticeId, tick, key),
})

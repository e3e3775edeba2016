import '../../api/visit-sentences'
import { createOutbox } from '../../api/outbox'
import { writeVisit } from './api/visits'
import { hasVisit, type WaitingVisit } from './domain/visit-outbox'

/** Visits this phone has still to send. */
export const visitOutbox = createOutbox<WaitingVisit>({
  storageKey: 'linge.visit-outbox',
  isBody: hasVisit,
  write: ({ key, visit }) => writeVisit(visit, key),
})

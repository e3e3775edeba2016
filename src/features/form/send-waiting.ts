import '../../api/form-sentences'
import { createOutbox } from '../../api/outbox'
import { sendForm } from './api/forms'
import { hasSheet, type WaitingSheet } from './domain/waiting-sheet'

/** Tables this phone has still to send. */
export const sheetOutbox = createOutbox<WaitingSheet>({
  storageKey: 'linge.sheet-outbox',
  isBody: hasSheet,
  write: ({ key, id, gridCode, answers }) => sendForm({ id, gridCode, answers }, key),
})

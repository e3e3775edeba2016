import { paperActImpossible } from './paper-errors'
import type { PaperAct, PaperStatus } from './paper-types'

/** Every act on an entry happens while it waits; the others end it. */
export const PAPER_TRANSITIONS: Readonly<Record<Exclude<PaperAct, 'enter'>, PaperStatus>> = {
  correct: 'waiting',
  confirm: 'confirmed',
  refuse: 'refused',
  withdraw: 'withdrawn',
}

/** @throws DomainError `illegal_transition` when the entry does not wait any more */
export function nextPaperStatus(
  status: PaperStatus,
  act: keyof typeof PAPER_TRANSITIONS,
): PaperStatus {
  if (status !== 'waiting') throw paperActImpossible(status, act)
  return PAPER_TRANSITIONS[act]
}

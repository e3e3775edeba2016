import type { Actor } from '../../identity/identity-types'
import type { PaperAbilities, PaperEntry } from './paper-types'

type Entry = Pick<PaperEntry, 'status' | 'enteredByAccountId'>

export function isEnterer(actor: Actor, entry: Pick<Entry, 'enteredByAccountId'>): boolean {
  return actor.accountId === entry.enteredByAccountId
}

/**
 * What one of the committee may do to an entry while its poll runs: whoever entered it corrects it or takes it back,
 * and somebody else, never the same person, compares it with the scan.
 */
export function paperAbilitiesOf(actor: Actor, entry: Entry, isRunning: boolean): PaperAbilities {
  const isOpen = isRunning && entry.status === 'waiting'
  const own = isOpen && isEnterer(actor, entry)
  const foreign = isOpen && !isEnterer(actor, entry)
  return { correct: own, withdraw: own, confirm: foreign, refuse: foreign }
}

/** Answers stay sealed for everybody but whoever enters them and whoever is about to confirm them. */
export function canReadAnswers(entry: Entry, isRunning: boolean): boolean {
  return isRunning && entry.status === 'waiting'
}

import { DomainError } from '../../../lib/domain-error'

export function paperActImpossible(status: string, act: string): DomainError {
  return new DomainError(
    'conflict',
    'illegal_transition',
    `A paper ballot that is ${status} does not allow ${act}`,
  )
}

export function slipNumberTaken(): DomainError {
  return new DomainError(
    'conflict',
    'slip_number_taken',
    'A slip with this number has been entered already',
    { slipNumber: 'slip_number_taken' },
  )
}

/** Whoever confirms has seen an older state of the entry. */
export function paperEntryChanged(): DomainError {
  return new DomainError(
    'conflict',
    'paper_entry_changed',
    'The entry was corrected meanwhile; compare it again',
  )
}

/** Nobody votes for a unit that is off the roll, on paper neither. */
export function unitStruckOff(): DomainError {
  return new DomainError(
    'conflict',
    'unit_struck_off',
    'This voting unit was struck off the roll after the slip was entered',
  )
}

export function tooManySlips(): DomainError {
  return new DomainError(
    'conflict',
    'too_many_slips',
    'There are as many slips of this weight as units that handed one in',
  )
}

/** One of the marks stands for each slip that has been entered, and nobody knows which. */
export function markNeeded(): DomainError {
  return new DomainError(
    'conflict',
    'mark_needed',
    'Slips of this weight have been entered, and nobody knows whose; this mark stays',
  )
}

/** The unit of a secret poll has its ballot paper online. */
export function unitVotesOnline(): DomainError {
  return new DomainError(
    'conflict',
    'unit_votes_online',
    'This voting unit has its ballot paper on a phone and cannot vote on paper',
  )
}

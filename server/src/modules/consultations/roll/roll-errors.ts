import { DomainError } from '../../../lib/domain-error'

export function objectionsClosed(): DomainError {
  return new DomainError(
    'conflict',
    'objections_closed',
    'The time for objections to this roll is over',
  )
}

export function objectionInvalid(fields: Readonly<Record<string, string>>): DomainError {
  return new DomainError('invalid', 'objection_invalid', 'This is no objection', fields)
}

export function tooManyObjections(): DomainError {
  return new DomainError(
    'conflict',
    'too_many_objections',
    'You have objected to this roll often enough; the committee answers those first',
  )
}

export function objectionAnswered(): DomainError {
  return new DomainError(
    'conflict',
    'objection_answered',
    'This objection has been answered already',
  )
}

/** Outside the window a roll is corrected only where somebody asked for it in time, and only in that. */
export function correctionNotAsked(): DomainError {
  return new DomainError(
    'conflict',
    'correction_not_asked',
    'This correction does not answer what was objected to',
  )
}

/** Whoever is struck off or measured anew shall still be able to answer and to vote. */
export function correctionTooLate(): DomainError {
  return new DomainError(
    'conflict',
    'correction_too_late',
    'So shortly before the close nobody is struck off or measured anew',
  )
}

/** The same of the same unit is objected to once at a time, and so is one's own removal. */
export function objectionWaits(): DomainError {
  return new DomainError(
    'conflict',
    'objection_waits',
    'What you have objected to waits for its answer already',
  )
}

/** Two people would write over each other. */
export function correctionWaits(): DomainError {
  return new DomainError(
    'conflict',
    'correction_waits',
    'A correction of this unit, or for this objection, waits for its second person already',
  )
}

export function correctionDecided(): DomainError {
  return new DomainError(
    'conflict',
    'correction_decided',
    'This correction has been made or dropped already',
  )
}

export function unitHasVoted(): DomainError {
  return new DomainError(
    'conflict',
    'unit_has_voted',
    'This voting unit has had its ballot paper; it cannot be corrected any more',
  )
}

export function rollUnchanged(): DomainError {
  return new DomainError('invalid', 'roll_unchanged', 'This is what the roll says already', {
    floorAreaHundredths: 'unchanged',
  })
}

export function areaNotCounted(): DomainError {
  return new DomainError('invalid', 'area_not_counted', 'This poll does not count areas', {
    kind: 'not_counted',
  })
}

/** @param fault why it cannot stand on this roll */
export function flatNotEligible(
  fault: 'on_roll' | 'came_later' | 'other_area' | 'developer_held' | 'owner_on_roll' | 'bad_area',
): DomainError {
  return new DomainError('conflict', 'flat_not_eligible', 'This flat cannot be added to the roll', {
    flatId: fault,
  })
}

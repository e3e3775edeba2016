import { DomainError } from '../../lib/domain-error'
import type { Unpassed } from '../consultations/standing-types'

/** @param field the input at fault: `dueOn`, or `milestones.0.dueOn` in a list */
export function dueOnOutOfRange(problem: 'too_soon' | 'too_far', field = 'dueOn'): DomainError {
  return new DomainError(
    'invalid',
    'due_on_out_of_range',
    'A due day is today or later, at most three years away, and later than the one before',
    { [field]: problem },
  )
}

/** @param outcome what became of the poll */
export function reasonMissing(outcome: Unpassed): DomainError {
  return new DomainError(
    'invalid',
    'reason_missing',
    `The poll is ${outcome}: say why it is carried out all the same`,
    { reason: outcome },
  )
}

export function tooManyMilestones(): DomainError {
  return new DomainError(
    'conflict',
    'too_many_milestones',
    'A consultation is carried out in at most 20 milestones',
  )
}

export function milestonesRunning(): DomainError {
  return new DomainError(
    'conflict',
    'milestones_running',
    'Every milestone has to be done or dropped first',
  )
}

export function notRunning(status: string): DomainError {
  return new DomainError('conflict', 'illegal_transition', `The milestone is ${status}`)
}

export function notCarryingOut(status: string): DomainError {
  return new DomainError(
    'conflict',
    'illegal_transition',
    `A consultation in the step ${status} has no milestones`,
  )
}

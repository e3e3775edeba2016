import { DomainError } from '../../lib/domain-error'

export function endsAtOutOfRange(problem: 'too_soon' | 'too_far'): DomainError {
  return new DomainError(
    'invalid',
    'ends_at_out_of_range',
    'Opinions are taken for at least one and at most 60 days',
    { endsAt: problem },
  )
}

export function opinionsClosed(): DomainError {
  return new DomainError('conflict', 'opinions_closed', 'No more opinions are taken')
}

export function tooManyOpinions(): DomainError {
  return new DomainError(
    'conflict',
    'too_many_opinions',
    'Five opinions of one person to one consultation are enough',
  )
}

export function illegalStep(status: string, event: string): DomainError {
  return new DomainError(
    'conflict',
    'illegal_transition',
    `An opinion that is ${status} does not allow ${event}`,
  )
}

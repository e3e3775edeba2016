import { DomainError } from '../../../lib/domain-error'

export function visitRequestWaits(): DomainError {
  return new DomainError(
    'conflict',
    'visit_request_waits',
    'This home has asked for a visit already',
  )
}

export function visitRequestEnded(): DomainError {
  return new DomainError('conflict', 'visit_request_ended', 'This request is open no more')
}

export function tooManyVisitRequests(): DomainError {
  return new DomainError(
    'too_many',
    'too_many_visit_requests',
    'Nobody asks for more than three visits in a day',
  )
}

export function visitDayOutOfRange(field: 'preferredOn' | 'day'): DomainError {
  return new DomainError(
    'invalid',
    'visit_day_out_of_range',
    'A visit is agreed for today or one of the sixty days that follow',
    { [field]: 'out_of_range' },
  )
}

export function visitReasonPersonalData(): DomainError {
  return new DomainError(
    'invalid',
    'visit_reason_personal_data',
    'A reason names no ID number and no number plate',
    { reason: 'personal_data' },
  )
}

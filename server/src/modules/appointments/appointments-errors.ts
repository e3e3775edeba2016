import { DomainError } from '../../lib/domain-error'

export function personUnknown(): DomainError {
  return new DomainError('invalid', 'person_unknown', 'Nobody with this phone has signed in yet', {
    phone: 'unknown',
  })
}

export function tooManyLookUps(): DomainError {
  return new DomainError(
    'too_many',
    'too_many_look_ups',
    'You have looked for as many people by phone as one may in an hour',
  )
}

export function operatorsOnly(): DomainError {
  return new DomainError(
    'conflict',
    'operator_not_appointable',
    'An operator holds no other office',
  )
}

export function alreadyAppointed(): DomainError {
  return new DomainError('conflict', 'already_appointed', 'This person holds the office already')
}

export function appointmentOver(): DomainError {
  return new DomainError('conflict', 'appointment_over', 'This appointment is over')
}

/** Ending only shortens; whoever stays longer is appointed again. */
export function endsEarlier(): DomainError {
  return new DomainError(
    'conflict',
    'appointment_ends_earlier',
    'This appointment ends before that day',
  )
}

export function datesInvalid(field: 'startsAt' | 'endsAt' | 'untilDay' | 'fromDay'): DomainError {
  return new DomainError('invalid', 'appointment_dates_invalid', 'These days do not fit', {
    [field]: 'out_of_range',
  })
}

export function dutyHoursInvalid(): DomainError {
  return new DomainError(
    'invalid',
    'duty_hours_invalid',
    'Duty starts before it ends, on one day',
    {
      dutyUntil: 'not_after',
    },
  )
}

export function lastWorker(): DomainError {
  return new DomainError(
    'conflict',
    'last_worker',
    'The grid would have nobody: name a successor, or the committee takes it over',
  )
}

export function lastInOffice(): DomainError {
  return new DomainError(
    'conflict',
    'last_in_office',
    'The office would have nobody: name a successor',
  )
}

export function leaveOverlaps(): DomainError {
  return new DomainError(
    'conflict',
    'leave_overlaps',
    'There is a leave on some of these days already',
  )
}

export function leaveOver(): DomainError {
  return new DomainError('conflict', 'leave_over', 'This leave is over or was taken back')
}

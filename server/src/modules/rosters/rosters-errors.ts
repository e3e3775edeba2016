import { DomainError } from '../../lib/domain-error'

export function importNotReady(status: string): DomainError {
  return new DomainError('conflict', 'import_not_ready', `The import is ${status}`)
}

export function notASpreadsheet(): DomainError {
  return new DomainError('invalid', 'not_a_spreadsheet', 'The file is no XLSX workbook', {
    file: 'not_a_spreadsheet',
  })
}

export function noContactKept(): DomainError {
  return new DomainError('conflict', 'no_contact', 'The roster has nobody for this household')
}

export function tooManySearches(): DomainError {
  return new DomainError(
    'too_many',
    'too_many_phone_searches',
    'You have searched as many phones as one may in an hour',
  )
}

export function rosterRevealIsOver(): DomainError {
  return new DomainError('conflict', 'reveal_is_over', 'That look was long ago; look again')
}

export function tooManyRosterReveals(): DomainError {
  return new DomainError(
    'too_many',
    'too_many_reveals',
    'You have looked at as much personal data as one may in an hour',
  )
}

import { DomainError } from '../../../lib/domain-error'

export function personRequired(): DomainError {
  return new DomainError(
    'invalid',
    'person_required',
    'Say for whom it is filed and how they agreed',
    { person: 'required' },
  )
}

/** A patrol's report is the worker's own observation. */
export function personNotExpected(): DomainError {
  return new DomainError('invalid', 'person_not_expected', 'A patrol report is filed for nobody', {
    person: 'not_expected',
  })
}

export function consentOutOfRange(): DomainError {
  return new DomainError(
    'invalid',
    'consent_out_of_range',
    'The consent must have been given in the last thirty days',
    { 'person.consent.givenAt': 'out_of_range' },
  )
}

export function noQueryCode(): DomainError {
  return new DomainError('conflict', 'no_query_code', 'This report is not looked up by a code')
}

/** One answer for a wrong number, a wrong code and a report that has none. */
export function lookupFailed(): DomainError {
  return new DomainError('not_found', 'lookup_failed', 'Number and code do not belong together')
}

export function tooManyTries(): DomainError {
  return new DomainError(
    'too_many',
    'too_many_tries',
    'Too many wrong tries; wait a quarter of an hour',
  )
}

export function queryCodeEnded(): DomainError {
  return new DomainError('gone', 'query_code_ended', 'The report belongs to an account now')
}

export function reportHasReporter(): DomainError {
  return new DomainError('conflict', 'report_has_reporter', 'The report has a reporter already')
}

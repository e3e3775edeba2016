import { SmsError } from '../../integrations/sms/sms-sender'
import { DomainError } from '../../lib/domain-error'

export type SmsLimit = 'minute' | 'hour' | 'day' | 'network' | 'installation'

const told: Readonly<Record<SmsLimit, string>> = {
  minute: 'A code was sent to this number less than a minute ago',
  hour: 'This number got as many codes as it can within an hour',
  day: 'This number got as many codes as it can within a day',
  network: 'From this address came as many codes as can within a day',
  installation: 'No more codes are sent today',
}

export function tooManyCodes(limit: SmsLimit): DomainError {
  return new DomainError('too_many', `sms_limit_${limit}`, told[limit])
}

export function phoneInvalid(): DomainError {
  return new DomainError(
    'invalid',
    'phone_invalid',
    'This is no mobile number of the Chinese mainland',
    {
      phone: 'invalid',
    },
  )
}

export function codeWrong(): DomainError {
  return new DomainError('invalid', 'sms_code_wrong', 'The code is wrong', { code: 'wrong' })
}

/** One answer for a code that is old, used, tried too often, or was never sent. */
export function codeOver(): DomainError {
  return new DomainError('conflict', 'sms_code_over', 'The code is no longer good; get another')
}

/** @throws DomainError for an SmsError, and whatever else it was as it is */
export function refuseAsSms(error: unknown): never {
  if (!(error instanceof SmsError)) throw error
  if (error.problem === 'phone_refused') {
    throw new DomainError('conflict', 'sms_phone_refused', 'No message reaches this number')
  }
  throw new DomainError('busy', 'sms_silent', 'The message could not be sent; try again later')
}

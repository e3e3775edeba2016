import { DomainError } from '../../lib/domain-error'
import type { ConsentPurpose } from './consents-types'

export function consentMissing(purpose: ConsentPurpose): DomainError {
  return new DomainError('forbidden', 'consent_missing', 'This is kept only of those who agreed', {
    purpose,
  })
}

/** Somebody agreed to words that no longer hold. */
export function consentTextChanged(): DomainError {
  return new DomainError('conflict', 'consent_text_changed', 'The words to agree to have changed', {
    version: 'changed',
  })
}

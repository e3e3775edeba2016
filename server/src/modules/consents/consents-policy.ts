import type { Actor } from '../identity/identity-types'
import type { ConsentPurpose } from './consents-types'

/**
 * Whoever holds an office takes photos because the office asks for them (PIPL art. 13, 1 (3)), so they are
 * asked for no consent to it. A phone is their own in any case.
 */
export function needsConsent({ appointments }: Actor, purpose: ConsentPurpose): boolean {
  return purpose === 'phone' || appointments.length === 0
}

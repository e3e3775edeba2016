import { forbidden, notFound } from '../../lib/domain-error'
import type { Actor } from '../identity/identity-types'
import { decidesHomesOf, isOwnConcern } from './homes-policy'
import type { ClaimedHousehold } from './homes-types'

interface Concern {
  readonly communityCode: string
  readonly household: ClaimedHousehold
}

/**
 * What somebody is about to decide, about these accounts.
 * @throws DomainError `not_found` also for a grid the actor does not work in, `forbidden` about one's own home or oneself
 */
export function requireDecidable<T extends Concern>(
  actor: Actor,
  concern: T | undefined,
  accountsOf: (concern: T) => readonly string[],
): T {
  if (!concern || !decidesHomesOf(actor, concern.household.gridCode)) throw notFound('question')
  const { communityCode, household } = concern
  const accountIds = accountsOf(concern)
  if (isOwnConcern(actor, { communityCode, householdId: household.id, accountIds })) {
    throw forbidden()
  }
  return concern
}

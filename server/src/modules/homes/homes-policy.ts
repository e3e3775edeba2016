import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'

/** The grid worker who knows the house, and the committee. */
export function decidesHomesOf(actor: Actor | undefined, gridCode: string): boolean {
  return holdsRoleOver(actor, ['grid_worker', 'committee_member'], gridCode)
}

/** Only who stands at the doors writes down what is said there. */
export function worksIn(actor: Actor, gridCode: string): boolean {
  return holdsRoleOver(actor, ['grid_worker'], gridCode)
}

/** Nobody decides who lives in a home of one's own. */
export function livesIn(
  actor: Actor,
  household: { readonly communityCode: string; readonly householdId: string },
): boolean {
  return actor.memberships.some(
    ({ communityCode, householdId }) =>
      communityCode === household.communityCode && householdId === household.householdId,
  )
}

/** Nor what is about oneself. @param concern the accounts it is about */
export function isOwnConcern(
  actor: Actor,
  concern: {
    readonly communityCode: string
    readonly householdId: string
    readonly accountIds: readonly string[]
  },
): boolean {
  return concern.accountIds.includes(actor.accountId) || livesIn(actor, concern)
}

/** Grids of a community the actor decides in: all of them (undefined), some, or none. */
export function gridsToDecideIn(
  actor: Actor,
  communityCode: string,
): readonly string[] | undefined {
  if (holdsRoleOver(actor, ['committee_member'], communityCode)) return undefined
  return actor.appointments
    .filter(({ role, areaCode }) => role === 'grid_worker' && areaCode.startsWith(communityCode))
    .map(({ areaCode }) => areaCode)
}

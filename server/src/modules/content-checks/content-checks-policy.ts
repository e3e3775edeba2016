import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import { canHappen } from './content-checks-state'
import type { CheckAbilities, ContentCheck } from './content-checks-types'

/** The committee looks at what its residents write; no other level does so in its place. */
export function isCommitteeOf(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['committee_member'], communityCode)
}

export function isAuthor(actor: Actor | undefined, check: ContentCheck): boolean {
  return actor !== undefined && actor.accountId === check.authorAccountId
}

/** Why something is not public is between its author and those who decide. */
export function canView(actor: Actor | undefined, check: ContentCheck): boolean {
  return isAuthor(actor, check) || isCommitteeOf(actor, check.communityCode)
}

/** Nobody lets their own words pass. */
export function canDecide(actor: Actor | undefined, check: ContentCheck): boolean {
  return isCommitteeOf(actor, check.communityCode) && !isAuthor(actor, check)
}

/**
 * Somebody else of the committee than who turned it down, as long as there is somebody else.
 * @param hasOthers whether the committee has anybody but its decider and the author
 */
export function canDecideAppeal(
  actor: Actor | undefined,
  check: ContentCheck,
  hasOthers: boolean,
): boolean {
  const isDecider = actor?.accountId === check.decision?.byAccountId
  return canDecide(actor, check) && (!isDecider || !hasOthers)
}

export function abilitiesOf(
  actor: Actor | undefined,
  check: ContentCheck,
  hasOthers: boolean,
): CheckAbilities {
  return {
    publish: canDecide(actor, check) && canHappen(check, 'publish'),
    decline: canDecide(actor, check) && canHappen(check, 'decline'),
    appeal: isAuthor(actor, check) && canHappen(check, 'appeal'),
    decideAppeal: canDecideAppeal(actor, check, hasOthers) && canHappen(check, 'decide_appeal'),
  }
}

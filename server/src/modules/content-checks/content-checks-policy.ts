import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import { canHappen } from './content-checks-state'
import type { CheckAbilities, ContentCheck } from './content-checks-types'

/** Who decides about something. */
export interface Deciders {
  readonly role: 'committee_member' | 'subdistrict_officer'
  /** Whether there is anybody of them who has had no part in it. */
  readonly hasOthers: boolean
}

/** The committee looks at what its residents write; the level above only at what nobody else of the committee can decide. */
export function isCommitteeOf(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['committee_member'], communityCode)
}

export function isSubdistrictOf(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['subdistrict_officer'], communityCode)
}

export function isAuthor(actor: Actor | undefined, check: ContentCheck): boolean {
  return actor !== undefined && actor.accountId === check.authorAccountId
}

/** Why something is not public is between its author, its committee and those who decide. */
export function canView(
  actor: Actor | undefined,
  check: ContentCheck,
  { role }: Deciders,
): boolean {
  const offices = ['committee_member', role] as const
  return isAuthor(actor, check) || holdsRoleOver(actor, offices, check.communityCode)
}

/** Nobody lets their own words pass. */
export function canDecide(
  actor: Actor | undefined,
  check: ContentCheck,
  { role }: Deciders,
): boolean {
  return holdsRoleOver(actor, [role], check.communityCode) && !isAuthor(actor, check)
}

/** Somebody else than who turned it down, as long as there is somebody else. */
export function canDecideAppeal(
  actor: Actor | undefined,
  check: ContentCheck,
  deciders: Deciders,
): boolean {
  const isDecider = actor?.accountId === check.decision?.byAccountId
  return canDecide(actor, check, deciders) && (!isDecider || !deciders.hasOthers)
}

export function abilitiesOf(
  actor: Actor | undefined,
  check: ContentCheck,
  deciders: Deciders,
): CheckAbilities {
  const decides = canDecide(actor, check, deciders)
  return {
    publish: decides && canHappen(check, 'publish'),
    decline: decides && canHappen(check, 'decline'),
    appeal: isAuthor(actor, check) && canHappen(check, 'appeal'),
    decideAppeal: canDecideAppeal(actor, check, deciders) && canHappen(check, 'decide_appeal'),
  }
}

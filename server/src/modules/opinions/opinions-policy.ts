import { holdsRoleOver, isResidentOf } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import { canHappen } from './opinions-state'
import type { Opinion, OpinionAbilities } from './opinions-types'

/** Whoever has a home in the area the consultation is about. */
export function canWrite(actor: Actor | undefined, areaCode: string): boolean {
  return isResidentOf(actor, areaCode)
}

/** The committee reads, publishes and answers what its residents write; no other level does so in its place. */
export function isCommitteeOf(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['committee_member'], communityCode)
}

/** Those above the committee, who decide whether it turned an opinion down rightly. */
export function isAbove(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['subdistrict_officer'], communityCode)
}

/** May look at what appeals wait in an area: those above, or the committee itself. */
export function canListAppeals(actor: Actor | undefined, areaCode: string): boolean {
  return isAbove(actor, areaCode) || isCommitteeOf(actor, areaCode)
}

export function isAuthor(actor: Actor | undefined, opinion: Opinion): boolean {
  return actor?.accountId === opinion.authorAccountId
}

/**
 * The subdistrict decides appeals. Where nobody is appointed there, somebody else of the committee does; never the one
 * who turned the opinion down.
 */
export function canDecideAppeal(
  actor: Actor | undefined,
  opinion: Opinion,
  hasSubdistrict: boolean,
): boolean {
  if (actor === undefined || actor.accountId === opinion.refusal?.decidedByAccountId) return false
  if (isAuthor(actor, opinion)) return false
  return hasSubdistrict
    ? isAbove(actor, opinion.communityCode)
    : isCommitteeOf(actor, opinion.communityCode)
}

/** Why an opinion is not public is between its author and those who decide. */
export function seesRefusal(actor: Actor | undefined, opinion: Opinion): boolean {
  return (
    isAuthor(actor, opinion) ||
    isCommitteeOf(actor, opinion.communityCode) ||
    (opinion.appeal !== null && isAbove(actor, opinion.communityCode))
  )
}

/** Nothing is public before the committee has read it; what its author took back is theirs alone. */
export function canView(actor: Actor | undefined, opinion: Opinion): boolean {
  if (opinion.status === 'public') return true
  if (opinion.status === 'withdrawn') return isAuthor(actor, opinion)
  return seesRefusal(actor, opinion)
}

export function abilitiesOf(
  actor: Actor | undefined,
  opinion: Opinion,
  hasSubdistrict: boolean,
): OpinionAbilities {
  const isCommittee = isCommitteeOf(actor, opinion.communityCode)
  const isMine = isAuthor(actor, opinion)
  return {
    withdraw: isMine && canHappen(opinion, 'withdraw'),
    publish: isCommittee && canHappen(opinion, 'publish'),
    decline: isCommittee && canHappen(opinion, 'decline'),
    appeal: isMine && canHappen(opinion, 'appeal'),
    decideAppeal:
      canHappen(opinion, 'decide_appeal') && canDecideAppeal(actor, opinion, hasSubdistrict),
    reply: isCommittee && canHappen(opinion, 'reply'),
  }
}

import { holdsRoleOver, isResidentOf } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import type { NoticeAbilities, NoticeStatus } from './notices-types'

interface Addressed {
  readonly communityCode: string
  readonly areaCode: string
}

/** Notices belong to the committee of their own community. */
export function isCommitteeOf(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['committee_member'], communityCode)
}

/** Current notices are public; what has expired or was withdrawn stays with the committee. */
export function canView(
  actor: Actor | undefined,
  { communityCode }: Addressed,
  status: NoticeStatus,
): boolean {
  return status === 'current' || isCommitteeOf(actor, communityCode)
}

/** Reading counts for households, so it takes one inside the target area. */
export function canRead(actor: Actor | undefined, { areaCode }: Addressed): boolean {
  return isResidentOf(actor, areaCode)
}

export function abilitiesOf(
  actor: Actor | undefined,
  notice: Addressed,
  status: NoticeStatus,
): NoticeAbilities {
  const isCommittee = isCommitteeOf(actor, notice.communityCode)
  return {
    read: status === 'current' && canRead(actor, notice),
    withdraw: status === 'current' && isCommittee,
    viewReach: isCommittee,
  }
}

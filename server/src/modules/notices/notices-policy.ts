import { holdsRoleOver, isWithin } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import type { NoticeAbilities, NoticeStatus } from './notices-types'

interface Addressed {
  readonly communityCode: string
  readonly areaCode: string
  readonly heirCodes: readonly string[]
}

/** Notices belong to the committee of their own community. */
export function isCommitteeOf(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['committee_member'], communityCode)
}

/** What is out is public, and stays so when it is over; what waits or was withdrawn is the committee's. */
export function canView(
  actor: Actor | undefined,
  { communityCode }: Addressed,
  status: NoticeStatus,
): boolean {
  return status === 'current' || status === 'expired' || isCommitteeOf(actor, communityCode)
}

/** Grids of the target area that the actor works in; what is addressed to a community is in each of its grids. */
export function listWorkedGrids(
  actor: Actor | undefined,
  { areaCode, heirCodes }: Addressed,
): string[] {
  return (actor?.appointments ?? [])
    .filter(({ role }) => role === 'grid_worker')
    .map((appointment) => appointment.areaCode)
    .filter((gridCode) => isWithin(areaCode, gridCode) || heirCodes.includes(gridCode))
}

/** The committee works on the whole list, a grid worker on the part of the own grids: all (undefined), some, or none. */
export function gridsToDeliverIn(
  actor: Actor | undefined,
  notice: Addressed,
): readonly string[] | undefined {
  return isCommitteeOf(actor, notice.communityCode) ? undefined : listWorkedGrids(actor, notice)
}

/** So few that a count may tell about one household. */
const FEW_HOUSEHOLDS = 5

/** Everybody may know how far a notice reached, but of a handful of neighbours only those who work for them. */
export function canViewReach(
  actor: Actor | undefined,
  notice: Addressed,
  { households }: { readonly households: number },
): boolean {
  const works =
    isCommitteeOf(actor, notice.communityCode) || listWorkedGrids(actor, notice).length > 0
  return works || households >= FEW_HOUSEHOLDS
}

export function abilitiesOf(
  actor: Actor | undefined,
  notice: Addressed & {
    readonly asksAcknowledgement: boolean
  },
  /** Reading counts for households, so it takes one that the notice is for. */
  {
    status,
    isForMe,
    isReviewDue,
  }: {
    readonly status: NoticeStatus
    readonly isForMe: boolean
    readonly isReviewDue: boolean
  },
): NoticeAbilities {
  const isCommittee = isCommitteeOf(actor, notice.communityCode)
  const isStanding = status === 'current' || status === 'scheduled'
  const mayDeliver = isCommittee || listWorkedGrids(actor, notice).length > 0
  return {
    read: status === 'current' && isForMe,
    withdraw: isStanding && isCommittee,
    correct: isStanding && isCommittee,
    pin: isStanding && isCommittee,
    confirm: status === 'current' && isCommittee && isReviewDue,
    deliver: status === 'current' && notice.asksAcknowledgement && mayDeliver,
  }
}

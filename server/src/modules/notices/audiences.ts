import { DomainError, filterUnusable, forbidden } from '../../lib/domain-error'
import type { Actor } from '../identity/identity-types'
import type { ReadersHomes } from './addressed'
import { areaRequired } from './notices-errors'
import { isCommitteeOf } from './notices-policy'
import type { NoticeView } from './notices-types'

export interface NoticeFilter {
  readonly view: NoticeView
  readonly communityCode?: string | undefined
  readonly gridCode?: string | undefined
  /** Only what stands on top. */
  readonly isPinned?: boolean | undefined
}

/** Notices of one community; with `areaCodes`, only those addressed to exactly these areas, or with homes there by now. */
export interface Audience {
  readonly communityCode: string
  readonly areaCodes?: readonly string[] | undefined
  /** Only what is for one of these homes. */
  readonly homes?: ReadersHomes | undefined
  /** Leaves out what this person has read for one of their homes. */
  readonly unreadBy?: Actor | undefined
  /** Only what asks for acknowledgement. */
  readonly asksOnly?: boolean | undefined
  /** Only what stands on top. */
  readonly pinnedOnly?: boolean | undefined
}

/**
 * Whose notices a view shows: those that reach the actor's homes, those of a place anybody may look at, or all
 * of the actor's own community.
 * @throws DomainError `signed_out`, `forbidden`, `area_required`, `filter_unusable`
 */
export function audiencesOf(actor: Actor | undefined, filter: NoticeFilter): Audience[] {
  const pinnedOnly = filter.isPinned
  return viewAudiences(actor, filter).map((audience) => ({ ...audience, pinnedOnly }))
}

function viewAudiences(actor: Actor | undefined, filter: NoticeFilter): Audience[] {
  switch (filter.view) {
    case 'resident':
      return residentAudiences(actor, filter)
    case 'unread':
      return residentAudiences(actor, filter).map((audience) => ({ ...audience, unreadBy: actor }))
    case 'public':
      return [placeAudience(filter)]
    case 'console':
      return [consoleAudience(actor, filter)]
    case 'worker':
      return workerAudiences(actor, filter)
  }
}

function residentAudiences(actor: Actor | undefined, filter: NoticeFilter): Audience[] {
  if (!actor) throw signedOut()
  assertNoPlace(filter)
  const communities = new Set(actor.memberships.map(({ communityCode }) => communityCode))
  return [...communities].map((communityCode) => {
    const here = actor.memberships.filter((each) => each.communityCode === communityCode)
    const gridCodes = here.map(({ gridCode }) => gridCode)
    const areaCodes = [communityCode, ...new Set(gridCodes)]
    return { communityCode, areaCodes, homes: homesOf(here) }
  })
}

/** @param memberships of one community */
export function homesOf(memberships: Actor['memberships']): ReadersHomes {
  const idsOf = (list: Actor['memberships']) => list.map(({ householdId }) => householdId)
  return {
    householdIds: idsOf(memberships),
    ownedIds: idsOf(memberships.filter(({ relation }) => relation === 'owner')),
  }
}

function workerAudiences(actor: Actor | undefined, filter: NoticeFilter): Audience[] {
  if (!actor) throw signedOut()
  assertNoPlace(filter)
  const gridCodes = actor.appointments
    .filter(({ role }) => role === 'grid_worker')
    .map(({ areaCode }) => areaCode)
  const communities = new Set(gridCodes.map((code) => code.slice(0, 12)))
  return [...communities].map((communityCode) => ({
    communityCode,
    areaCodes: [communityCode, ...gridCodes.filter((code) => code.startsWith(communityCode))],
    asksOnly: true,
  }))
}

/** @throws DomainError `filter_unusable` */
function assertNoPlace(filter: NoticeFilter): void {
  for (const name of ['communityCode', 'gridCode'] as const) {
    if (filter[name] !== undefined) throw filterUnusable(name, 'not_in_view')
  }
}

/** A grid gets what is addressed to it and to its community; a community shows all of its notices. */
function placeAudience({ communityCode, gridCode }: NoticeFilter): Audience {
  if (gridCode !== undefined) {
    const community = gridCode.slice(0, 12)
    if (communityCode !== undefined && communityCode !== community) {
      throw filterUnusable('gridCode', 'contradicts')
    }
    return { communityCode: community, areaCodes: [community, gridCode] }
  }
  if (communityCode === undefined) throw areaRequired()
  return { communityCode }
}

function consoleAudience(actor: Actor | undefined, filter: NoticeFilter): Audience {
  if (!actor) throw signedOut()
  const audience = placeAudience(filter)
  if (!isCommitteeOf(actor, audience.communityCode)) throw forbidden()
  return audience
}

function signedOut(): DomainError {
  return new DomainError('signed_out', 'signed_out', 'Sign in first')
}

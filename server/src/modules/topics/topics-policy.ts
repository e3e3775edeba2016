import { holdsRoleOver, isResidentOf, isWithin } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import type { Topic, TopicAbilities, TopicPhase } from './topics-types'

/** Whoever has a home in the area may propose something for it and support what was proposed. */
export function canTakePart(actor: Actor | undefined, areaCode: string): boolean {
  return isResidentOf(actor, areaCode)
}

/** The committee that has to answer may not hand that on, so no other level answers in its place. */
export function isCommitteeOf(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['committee_member'], communityCode)
}

export function canChangeSettings(actor: Actor | undefined, countyCode: string): boolean {
  return holdsRoleOver(actor, ['supervisor'], countyCode)
}

/** The households this person speaks for in the area. */
export function householdsIn(actor: Actor | undefined, areaCode: string): string[] {
  return (actor?.memberships ?? [])
    .filter(({ gridCode }) => isWithin(areaCode, gridCode))
    .map(({ householdId }) => householdId)
}

export function isAuthor(actor: Actor | undefined, topic: Topic): boolean {
  return actor?.accountId === topic.authorAccountId
}

/** What has not passed its check is for its author and the committee. */
export function canView(actor: Actor | undefined, topic: Topic): boolean {
  return (
    topic.checkStatus === null ||
    isAuthor(actor, topic) ||
    isCommitteeOf(actor, topic.communityCode)
  )
}

/** What the households one speaks for have said about a topic. */
export interface OwnSupports {
  /** How many of them support it. */
  readonly given: number
  /** How many of these can take that back: not those its author speaks for. */
  readonly revocable: number
}

export function abilitiesOf(
  actor: Actor | undefined,
  { topic, phase, supports }: { topic: Topic; phase: TopicPhase; supports: OwnSupports },
): TopicAbilities {
  const isOpen = phase === 'collecting' || phase === 'waiting'
  const isCommittee = isCommitteeOf(actor, topic.communityCode)
  return {
    support: isOpen && supports.given < householdsIn(actor, topic.areaCode).length,
    withdrawSupport: phase === 'collecting' && supports.revocable > 0,
    answer: isOpen && isCommittee,
    decline: phase === 'waiting' && isCommittee,
    draft: phase === 'adopted' && isCommittee,
    withdraw: phase === 'collecting' && isAuthor(actor, topic),
  }
}

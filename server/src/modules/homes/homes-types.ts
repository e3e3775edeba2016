import type { TenantId } from '../../lib/ids'

export const RELATIONS = ['owner', 'family', 'tenant'] as const

export type Relation = (typeof RELATIONS)[number]

/** A building with the grid it is in, as its door says. */
export interface Building extends TenantId {
  readonly name: string
  readonly communityName: string
  readonly gridCode: string
  readonly gridName: string
}

export interface Room {
  readonly householdId: string
  readonly room: string
}

export const CLAIM_STATUSES = ['waiting', 'approved', 'declined', 'withdrawn'] as const

export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

/** 认领: somebody says that they live in, or own, a household. */
export interface HouseholdClaim extends TenantId {
  readonly household: ClaimedHousehold
  readonly accountId: string
  readonly relation: Relation
  readonly status: ClaimStatus
  /** The roster had the claimant's phone for this household, so nobody had to decide. */
  readonly isByPhone: boolean
  /** What is in the way of a claimant's name; null once it is decided. */
  readonly sealedName: { readonly key: string; readonly text: string } | null
  readonly words: string
  readonly claimedAt: Date
  /** Until when somebody has to decide. */
  readonly dueAt: Date
  readonly decidedAt: Date | null
  /** Why not. */
  readonly reason: string | null
  /** How many have an account there already. */
  readonly memberCount: number
}

export interface ClaimedHousehold {
  readonly id: string
  readonly gridCode: string
  readonly label: string
}

/** One of those who live there with an account. */
export interface HomeMember {
  readonly id: string
  readonly accountId: string
  readonly displayName: string
  readonly relation: Relation
  /** Somebody of the home says that this person is not of it. */
  readonly isDisputed: boolean
}

export interface Home extends TenantId {
  readonly communityName: string
  readonly gridCode: string
  readonly gridName: string
  readonly label: string
  /** It has said that somebody over seventy lives there, so that notices for such homes reach it. */
  readonly hasElder: boolean
  readonly members: readonly HomeMember[]
}

/** A home somebody was taken out of, with why. */
export interface LostHome extends TenantId {
  readonly label: string
  readonly reason: string
  readonly leftAt: Date
}

export type DisputeStatus = 'waiting' | 'removed' | 'kept'

/** 异议: one who lives there says that another does not. */
export interface HouseholdDispute extends TenantId {
  readonly household: ClaimedHousehold
  readonly memberAccountId: string
  readonly memberName: string
  readonly memberRelation: Relation | null
  readonly byName: string
  readonly byAccountId: string
  readonly reason: string
  readonly status: DisputeStatus
  readonly disputedAt: Date
  readonly dueAt: Date
  readonly decidedAt: Date | null
  readonly decisionReason: string | null
}

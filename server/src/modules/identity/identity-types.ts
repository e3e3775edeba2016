export const ROLES = [
  'grid_worker',
  'committee_member',
  'subdistrict_officer',
  'department_officer',
  'supervisor',
  'auditor',
  'operator',
] as const

export type Role = (typeof ROLES)[number]

/** 任职: an account holds a role over every place whose code starts with `areaCode`. */
export interface Appointment {
  readonly role: Role
  readonly areaCode: string
  /** Only of a department officer. */
  readonly departmentCode?: string
}

export interface Membership {
  readonly communityCode: string
  readonly gridCode: string
  readonly householdId: string
  readonly relation: 'owner' | 'family' | 'tenant'
  /** Null for those who were there before it was written down. */
  readonly joinedAt: Date | null
}

/** Who is asking. Visitors have no actor. */
export interface Actor {
  readonly accountId: string
  readonly displayName: string
  readonly appointments: readonly Appointment[]
  readonly memberships: readonly Membership[]
}

/** What `GET /me` tells a person about themselves. */
export interface HouseholdOfActor extends Membership {
  readonly communityName: string
  readonly gridName: string
  readonly label: string
}

export interface DemoPerson {
  readonly key: string
  readonly displayName: string
  readonly roles: readonly Appointment[]
  readonly households: readonly string[]
}

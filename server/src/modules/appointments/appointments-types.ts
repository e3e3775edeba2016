import type { Role } from '../identity/identity-types'

/** Roles one is appointed to here; supervisors, auditors and operators come with the installation. */
export const APPOINTED_ROLES = [
  'grid_worker',
  'committee_member',
  'subdistrict_officer',
  'department_officer',
] as const satisfies readonly Role[]

export type AppointedRole = (typeof APPOINTED_ROLES)[number]

/** 岗位: what somebody can be appointed to. */
export interface Office {
  readonly role: AppointedRole
  /** Of the grid, community, subdistrict or county. */
  readonly areaCode: string
  /** Only of a department officer. */
  readonly departmentCode: string | null
}

/** From when until when; no end while it is null. */
export interface Term {
  readonly startsAt: Date
  readonly endsAt: Date | null
}

export interface DutyHours {
  /** Asia/Shanghai, `HH:MM`; both or neither. */
  readonly dutyFrom: string | null
  readonly dutyUntil: string | null
}

/** 请假: without a reason, by days. */
export interface Leave extends Term {
  readonly id: string
  readonly endsAt: Date
}

/** One person in one office, now or from a day to come. */
export interface Post extends Office, Term, DutyHours {
  readonly id: string
  readonly accountId: string
  readonly displayName: string
  /** B岗: stands in for the first worker (A岗) of the grid. */
  readonly isSecond: boolean
  /** Those that run, and those to come, the first first. */
  readonly leaves: readonly Leave[]
}

/** Whether a grid has somebody to ask: nobody is appointed, everybody is on leave, or somebody is there. */
export type GridStaffing = 'nobody' | 'on_leave' | 'staffed'

export interface StaffedGrid {
  readonly code: string
  readonly name: string
  readonly dutyPhone: string | null
  readonly staffing: GridStaffing
  /** From when on there is nobody; now for a grid without anybody, null as long as no end is known. */
  readonly emptyFrom: Date | null
  readonly posts: readonly Post[]
}

/** What is open in a grid and stays with it whoever leaves. */
export interface OpenWork {
  readonly reports: number
  /** Reports others have handed to the grid, which it has not taken yet. */
  readonly handOffs: number
  /** Claims of homes that wait for a decision. */
  readonly claims: number
  /** Disputes about who lives in a home that wait for one. */
  readonly disputes: number
  /** Visits that homes ask for and nobody has made yet. */
  readonly visits: number
  /** Notices that have not reached every home of the grid. */
  readonly unreachedNotices: number
}

export const APPOINTMENT_CHANGES = [
  'appointed',
  'hours_changed',
  'made_first',
  'made_second',
  'ended',
  'taken_over',
] as const

export type AppointmentChangeKind = (typeof APPOINTMENT_CHANGES)[number]

export interface AppointmentChange {
  readonly id: string
  readonly kind: AppointmentChangeKind
  readonly role: AppointedRole
  /** Of the grid, community, subdistrict or county, and of the department. */
  readonly areaName: string
  readonly displayName: string
  readonly changedBy: string
  readonly changedAt: Date
  /** From when on it holds. */
  readonly effectiveAt: Date
}

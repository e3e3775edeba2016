import type { TenantId } from '../../lib/ids'

export const MILESTONE_STATUSES = ['running', 'done', 'dropped'] as const

export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number]

/** 落实事项: one thing that has to be done by a day. */
export interface Milestone extends TenantId {
  readonly consultationId: string
  readonly consultationTitle: string
  readonly title: string
  /** Days in China, `YYYY-MM-DD`; due until that day is over. */
  readonly firstDueOn: string
  readonly dueOn: string
  readonly status: MilestoneStatus
  /** Some day it was due on passed before it was done, dropped or postponed. */
  readonly wasLate: boolean
  readonly addedAt: Date
  /** What was done, or why it was dropped. */
  readonly end: {
    readonly note: string
    readonly endedBy: string
    readonly endedAt: Date
  } | null
  /** The newest first. */
  readonly postponements: readonly Postponement[]
  readonly photos: readonly MilestonePhoto[]
}

export interface Postponement {
  readonly fromDueOn: string
  readonly toDueOn: string
  /** The day had passed already when it was put off. */
  readonly wasOverdue: boolean
  readonly reason: string
  readonly postponedBy: string
  readonly postponedAt: Date
}

export interface MilestonePhoto {
  readonly uploadId: string
  readonly width: number
  readonly height: number
}

export interface NewMilestone {
  readonly title: string
  readonly dueOn: string
}

/** A milestone at one moment. */
export interface MilestoneView {
  readonly milestone: Milestone
  /** Its day has passed and it is neither done nor dropped. */
  readonly isOverdue: boolean
  /** Overdue now, or late at any time before. */
  readonly isLate: boolean
  /** Complete, postpone or drop it. */
  readonly canChange: boolean
}

export interface MilestoneSummary {
  readonly total: number
  readonly done: number
  readonly running: number
  readonly overdue: number
}

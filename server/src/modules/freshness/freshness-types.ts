import type { TimeLimit } from '../../lib/calendar'
import type { TenantId } from '../../lib/ids'

/** What is public and grows old: a notice that stands for long, a grid's card, something that was promised. */
export const FRESH_KINDS = ['notice', 'grid_card', 'milestone'] as const

export type FreshKind = (typeof FRESH_KINDS)[number]

/** Why a notice left the lists: its time was over, or nobody said that it is still right. */
export const ARCHIVE_REASONS = ['ended', 'not_reviewed'] as const

export type ArchiveReason = (typeof ARCHIVE_REASONS)[number]

export interface FreshnessRule {
  /** Always an office, which stays when people go. */
  readonly owner: 'committee'
  /** How long it is right for, once somebody has looked at it; null where it has a day of its own. */
  readonly reviewAfter: TimeLimit | null
  /** Overdue for so long, the subdistrict sees it too. */
  readonly escalateAfter: TimeLimit
  /** Overdue for so long, it leaves the lists by itself; null for what somebody has to be asked about for ever. */
  readonly archiveAfter: TimeLimit | null
  readonly archiveReason: ArchiveReason | null
}

/**
 * 不留过期的: who answers for what, and what time does to it. A card never goes, as people need somebody to call, and a
 * promise does not end by being forgotten.
 */
export const FRESHNESS_RULES = {
  notice: {
    owner: 'committee',
    reviewAfter: { amount: 90, unit: 'days' },
    escalateAfter: { amount: 5, unit: 'work_days' },
    archiveAfter: { amount: 20, unit: 'work_days' },
    archiveReason: 'not_reviewed',
  },
  grid_card: {
    owner: 'committee',
    reviewAfter: { amount: 180, unit: 'days' },
    escalateAfter: { amount: 5, unit: 'work_days' },
    archiveAfter: null,
    archiveReason: null,
  },
  milestone: {
    owner: 'committee',
    reviewAfter: null,
    escalateAfter: { amount: 5, unit: 'work_days' },
    archiveAfter: null,
    archiveReason: null,
  },
} as const satisfies Readonly<Record<FreshKind, FreshnessRule>>

/** When something has to be looked at again, and whether that moment has passed. */
export interface Review {
  readonly dueAt: Date
  readonly isOverdue: boolean
}

/** Something public that nobody has looked at in time. */
export interface StaleItem {
  readonly kind: FreshKind
  /** A grid's is its code. */
  readonly id: string
  readonly communityCode: string
  readonly communityName: string
  readonly title: string
  readonly dueAt: Date
  /** The subdistrict sees it too. */
  readonly isEscalated: boolean
  /** When it leaves the lists by itself; null when it never does. */
  readonly archivesAt: Date | null
}

/** Where a list of them goes on. */
export interface StaleKey extends TenantId {
  readonly dueAt: Date
  readonly kind: FreshKind
}

/** What somebody may have confirmed; milestones are put off in the open instead. */
export interface ConfirmedItem {
  readonly kind: 'notice' | 'grid_card'
  readonly communityCode: string
  /** As the audit log has it. */
  readonly subjectId: string
}

/** That somebody looked at it again and it still held. */
export interface Confirmation {
  readonly at: Date
}

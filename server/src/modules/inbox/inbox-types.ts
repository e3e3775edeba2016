import type { TenantId } from '../../lib/ids'

/** What can wait for a committee; what is due at the same instant stands in this order. */
export const INBOX_KINDS = [
  'report',
  'topic',
  'opinion',
  'appeal',
  'check',
  'check_appeal',
  'claim',
  'dispute',
  'visit',
  'unreached',
  'objection',
  'correction',
  'delegation',
  'slip',
  'form',
  'milestone',
  'notice',
  'grid_card',
] as const

export type InboxKind = (typeof INBOX_KINDS)[number]

/** How many entries of each kind the inbox has; of reports, counted up to a hundred. */
export type InboxCounts = Readonly<Record<InboxKind, number>>

/** Something that waits for a committee, or several things of one kind in one consultation. */
export interface InboxItem extends TenantId {
  readonly kind: InboxKind
  /** A report's words, also those of the one that is checked; a title or a name, or the home it is about. */
  readonly words: string
  /** How many of the kind wait there; of a form, how many grids have not sent it. */
  readonly count: number
  /** Null where nobody wrote it down, as of slips of a poll. */
  readonly since: Date | null
  /** Null for what has no limit; it stands where it began to wait. */
  readonly dueAt: Date | null
}

import type { TenantId } from '../../lib/ids'

/** What can wait for a committee; what is due at the same instant stands in this order. */
export const INBOX_KINDS = [
  'report',
  'topic',
  'opinion',
  'appeal',
  'claim',
  'dispute',
  'visit',
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

/** Something that waits for a committee, or several things of one kind in one consultation. */
export interface InboxItem extends TenantId {
  readonly kind: InboxKind
  /** A report's words, a title or a name, or the home it is about. */
  readonly words: string
  /** How many of the kind wait there; of a form, how many grids have not sent it. */
  readonly count: number
  /** Null where nobody wrote it down, as of slips of a poll. */
  readonly since: Date | null
  /** Null for what has no limit; it stands where it began to wait. */
  readonly dueAt: Date | null
}

import type { Reply } from '../../../lib/reply'

/** Something that waits for a committee, or several things of one kind in one consultation. */
export type InboxItem = Reply<'listInbox'>['items'][number]
export type InboxKind = InboxItem['kind']

/** In the order they are offered. */
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
] as const satisfies readonly InboxKind[]

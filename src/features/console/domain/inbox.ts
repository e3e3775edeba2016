import type { Reply } from '../../../lib/reply'

/** Something that waits for a committee, or several things of one kind in one consultation. */
export type InboxItem = Reply<'listInbox'>['items'][number]
export type InboxKind = InboxItem['kind']

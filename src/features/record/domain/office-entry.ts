import type { Reply } from '../../../lib/reply'

export type OfficeEntry = Reply<'listOfficeEntries'>['items'][number]
export type ActTopic = OfficeEntry['topic']

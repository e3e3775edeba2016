import type { Reply } from '../../../lib/reply'

export type Summary = Reply<'getSummary'>
export type SummarySection = Summary['sections'][number]

/** What a file of it is. */
export type SummaryFormat = 'docx' | 'xlsx'

export interface SummaryArea {
  readonly code: string
  readonly name: string
}

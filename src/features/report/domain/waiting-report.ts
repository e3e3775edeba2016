import { isRecord, type Waiting } from '../../../lib/waiting'
import type { AssistDraft } from './assist-draft'
import type { NewAssistedReport } from './report'
import type { ReportDraft } from './report-draft'

/** A report by a worker that the service may not have yet. */
export interface WaitingReport extends Waiting {
  /** As it is sent. */
  readonly report: NewAssistedReport
  /** As it was written, for mending it. */
  readonly draft: ReportDraft
  /** For whom; undefined for what the worker saw themselves. */
  readonly person: AssistDraft | undefined
}

export function hasReport({ report, draft }: Record<string, unknown>): boolean {
  return isRecord(report) && typeof report.channel === 'string' && isRecord(draft)
}

const LABEL_LENGTH = 40

export function labelOf({ address, body }: NewAssistedReport): string {
  return `${address}，${body}`.slice(0, LABEL_LENGTH)
}

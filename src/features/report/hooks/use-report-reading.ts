import type { LoadState } from '../../../lib/load-state'
import { splitParagraphs } from '../../../lib/split-sentences'
import { useReadAloud } from '../../../platform/use-read-aloud'
import type { Activity, Report } from '../domain/report'
import { speakChain } from '../ui/speak-chain'

interface ReportReadingInput {
  readonly report: Report | undefined
  readonly activities: LoadState<readonly Activity[]>
  /** Milliseconds. */
  readonly now: number
  /** 1 is the voice's own pace. */
  readonly rate: number
}

/** A report read aloud: what was said, then how far it is. */
export function useReportReading({ report, activities, now, rate }: ReportReadingInput) {
  const known = activities.kind === 'ready' ? activities.value : []
  const sentences = report
    ? [...splitParagraphs(report.body).flat(), ...speakChain({ report, activities: known, now })]
    : []
  return useReadAloud({ sentences, rate })
}

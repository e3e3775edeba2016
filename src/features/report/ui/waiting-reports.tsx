import { WaitingList } from '../../../ui/list/waiting-list'
import type { WaitingReport } from '../domain/waiting-report'
import type { ReportOutbox } from '../hooks/use-report-outbox'
import { waitingCopy as copy } from '../waiting-copy'

interface WaitingReportsProps {
  outbox: ReportOutbox
  /** One that was refused. */
  onMend: (waiting: WaitingReport) => void
}

/** What a worker wrote and this phone has still to send. */
export function WaitingReports({ outbox, onMend }: WaitingReportsProps) {
  const lines = outbox.waiting.map((each) => ({
    key: each.key,
    title: each.label,
    sub: each.refusal === undefined ? copy.waits : copy.refused(each.refusal),
    mend: each.refusal === undefined ? undefined : { word: copy.mend, act: () => onMend(each) },
  }))
  return (
    <WaitingList
      id="waiting-reports"
      words={copy}
      lines={lines}
      onSend={outbox.send}
      onThrowAway={outbox.throwAway}
    />
  )
}

import { WaitingList } from '../../../ui/list/waiting-list'
import { visitCopy as copy, purposeNames } from '../copy'
import { NO_HOME, type WaitingVisit } from '../domain/visit-outbox'
import type { VisitOutbox } from '../hooks/use-visit-outbox'

interface WaitingVisitsProps {
  outbox: VisitOutbox
  /** One that is not sent as it is. */
  onMend: (waiting: WaitingVisit) => void
}

/** Visits this phone has still to send. */
export function WaitingVisits({ outbox, onMend }: WaitingVisitsProps) {
  return (
    <WaitingList
      id="waiting-visits"
      words={{ ...copy, title: copy.waitingTitle, text: copy.waitingText }}
      lines={outbox.waiting.map((each) => presentWaiting(each, onMend))}
      onSend={outbox.send}
      onThrowAway={outbox.throwAway}
    />
  )
}

function presentWaiting(waiting: WaitingVisit, onMend: WaitingVisitsProps['onMend']) {
  const { key, label: title, visit, refusal } = waiting
  if (refusal === undefined) {
    const sub = copy.line(purposeNames[visit.purpose], visit.visitedOn)
    return { key, title, sub, mend: undefined }
  }
  const isNamed = visit.householdId === NO_HOME
  return {
    key,
    title,
    sub: isNamed ? refusal : copy.refused(refusal),
    mend: { word: isNamed ? copy.chooseHome : copy.mend, act: () => onMend(waiting) },
  }
}

import { Row, RowList } from '../../../ui/list/row'
import { heldCopy as copy } from '../copy'
import type { Activity, Report } from '../domain/report'

/** What is looked at before everybody reads it. */
export interface HeldThing {
  readonly kind: 'report' | 'report_step'
  readonly id: string
}

interface HeldBackProps {
  report: Report
  activities: readonly Activity[]
  onOpen: (thing: HeldThing) => void
}

/** That one's report, or else what one added last, is not public, and the way to why. */
export function HeldBack({ report, activities, onOpen }: HeldBackProps) {
  const held = [report, ...activities].find(({ checkStatus }) => checkStatus)
  if (!report.isMine || !held?.checkStatus) return null
  const thing: HeldThing =
    held === report
      ? { kind: 'report', id: held.id }
      : { kind: 'report_step', id: report.id.slice(0, 13) + held.id }
  return (
    <RowList>
      <Row
        id="check"
        title={copy.not + copy.held[held.checkStatus]}
        onPress={() => onOpen(thing)}
      />
    </RowList>
  )
}

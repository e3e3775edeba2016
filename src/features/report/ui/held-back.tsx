import { describeMoment } from '../../../lib/shanghai-time'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
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
  /** Milliseconds. */
  now: number
  onOpen: (thing: HeldThing) => void
}

/** Which of one's own words are not public, the report's and those added to it, each with the way to why. */
export function HeldBack({ report, activities, now, onOpen }: HeldBackProps) {
  // Who wrote with the report's code has no account to read the check with.
  const steps = activities.filter(({ checkStatus, actor }) => checkStatus && actor?.isMe)
  if (!report.isMine || (!report.checkStatus && steps.length === 0)) return null
  return (
    <Section isTight>
      <RowList>
        {report.checkStatus && (
          <Row
            id="check"
            title={copy.report + copy.not + copy.held[report.checkStatus]}
            onPress={() => onOpen({ kind: 'report', id: report.id })}
          />
        )}
        {steps.map((step) => (
          <Row
            key={step.id}
            id={`check-${step.id}`}
            title={titleOf(step)}
            sub={describeMoment(step.at, now)}
            onPress={() => onOpen({ kind: 'report_step', id: report.id.slice(0, 13) + step.id })}
          />
        ))}
      </RowList>
    </Section>
  )
}

function titleOf({ event, checkStatus }: Activity): string {
  const words = event === 'supplement' ? copy.supplement : copy.step
  return words + copy.not + (checkStatus ? copy.held[checkStatus] : '')
}

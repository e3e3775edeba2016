import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Tag } from '../../../ui/status/tag'
import { heldCopy as copy } from '../copy'
import type { Activity, Report, ReportSummary } from '../domain/report'

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

/** What of one's report is not public yet, or not at all, each with the way to why. */
export function HeldBack({ report, activities, onOpen }: HeldBackProps) {
  const [community = ''] = report.id.split('-')
  const steps = report.isMine ? activities.filter(({ checkStatus }) => checkStatus !== null) : []
  if (!report.isMine || (report.checkStatus === null && steps.length === 0)) return null
  return (
    <Section isTight>
      <RowList>
        {report.checkStatus && (
          <Row
            id="check-report"
            icon="shield-check"
            title={copy.report[report.checkStatus]}
            sub={copy.why}
            onPress={() => onOpen({ kind: 'report', id: report.id })}
          />
        )}
        {steps.map(({ id, note, checkStatus }) => (
          <Row
            key={id}
            id={`check-step-${id}`}
            icon="shield-check"
            title={copy.report[checkStatus ?? 'pending']}
            sub={note}
            onPress={() => onOpen({ kind: 'report_step', id: `${community}-${id}` })}
          />
        ))}
      </RowList>
    </Section>
  )
}

/** The same in a list, in a few words. */
export function HeldTag({ report: { checkStatus } }: { report: ReportSummary }) {
  if (checkStatus === null) return null
  return <Tag kind={checkStatus === 'declined' ? 'no' : 'wait'}>{copy.short[checkStatus]}</Tag>
}

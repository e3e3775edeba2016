import { Tag } from '../../../ui/status/tag'
import type { ReportSummary } from '../domain/report'
import { isOver, stageOf } from '../domain/report-stage'
import { stageCopy } from '../staff-copy'
import { ReportTag } from './report-tag'

/** An emergency nobody has finished, before anything else that is said of it. */
export function EmergencyTag({ report: { category, status } }: { report: ReportSummary }) {
  return category.isEmergency && !isOver(status) ? (
    <Tag kind="over">{stageCopy.emergency}</Tag>
  ) : null
}

/** Where a report stands, for those who handle it: whose acceptance it waits for matters most. */
export function StaffTag({ report }: { report: ReportSummary }) {
  if (report.abilities.acceptHandOff) return <Tag kind="you">{stageCopy.forYou}</Tag>
  if (report.pending) return <Tag kind="handed">{stageCopy.waitsForOther}</Tag>
  return <ReportTag stage={stageOf(report, 'staff')} />
}

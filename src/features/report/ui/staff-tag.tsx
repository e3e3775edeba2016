import { Tag } from '../../../ui/status/tag'
import type { ReportSummary } from '../domain/report'
import { stageOf } from '../domain/report-stage'
import { stageCopy } from '../staff-copy'
import { ReportTag } from './report-tag'

/** Where a report stands, for those who handle it: whose acceptance it waits for matters most. */
export function StaffTag({ report }: { report: ReportSummary }) {
  if (report.abilities.acceptHandOff) return <Tag kind="you">{stageCopy.forYou}</Tag>
  if (report.pending) return <Tag kind="handed">{stageCopy.waitsForOther}</Tag>
  return <ReportTag stage={stageOf(report, 'staff')} />
}

import { type More, MoreButton } from '../../../ui/list/more-button'
import { RowList } from '../../../ui/list/row'
import type { ReportSummary } from '../domain/report'
import { ReportRow } from './report-row'

interface ReportListProps {
  reports: readonly ReportSummary[]
  more: More
  now: number
  onOpen: (report: ReportSummary) => void
}

export function ReportList({ reports, more, now, onOpen }: ReportListProps) {
  return (
    <>
      <RowList>
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} now={now} onOpen={onOpen} />
        ))}
      </RowList>
      <MoreButton id="more-reports" more={more} />
    </>
  )
}

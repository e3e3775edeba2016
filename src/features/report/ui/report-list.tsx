import { Button } from '../../../ui/form/button'
import { RowList } from '../../../ui/list/row'
import { listCopy as copy } from '../copy'
import type { ReportSummary } from '../domain/report'
import type { ReportList as Reports } from '../hooks/use-reports'
import { ReportRow } from './report-row'

interface ReportListProps {
  reports: readonly ReportSummary[]
  more: Reports['more']
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
      <MoreButton more={more} />
    </>
  )
}

export function MoreButton({ more }: Pick<Reports, 'more'>) {
  if (!more) return null
  return (
    <Button isBlock id="more-reports" isBusy={more.isBusy} onPress={more.load}>
      {copy.more}
    </Button>
  )
}

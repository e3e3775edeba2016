import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { workCopy as copy } from '../copy'
import type { ReportSummary } from '../domain/report'
import type { WorkList } from '../hooks/use-work-list'
import { ReportTask } from './report-task'

interface WorkListViewProps {
  list: WorkList
  status: 'open' | 'closed'
  onOpen: (report: ReportSummary) => void
}

export function WorkListView({ list, status, onOpen }: WorkListViewProps) {
  return (
    <Loaded state={list.reports}>
      {(reports) =>
        reports.length === 0 ? (
          <PageState kind="empty" title={copy.empty[status]} text={copy.emptyText[status]} />
        ) : (
          <>
            <Card kind="flush">
              {reports.map((report) => (
                <ReportTask
                  key={report.id}
                  report={report}
                  now={list.now}
                  accept={list.accept}
                  onOpen={onOpen}
                />
              ))}
            </Card>
            <MoreButton id="more-reports" more={list.more} />
            <Button
              kind="text"
              isBlock
              icon="refresh-cw"
              id="refresh"
              onPress={() => void list.refresh()}
            >
              {copy.refresh}
            </Button>
          </>
        )
      }
    </Loaded>
  )
}

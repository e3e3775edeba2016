import { DeskBody } from '../../../ui/desk/desk'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState, type PageStateAct } from '../../../ui/screen/page-state'
import type { ReportSummary } from '../domain/report'
import type { Supervision } from '../hooks/use-supervision'
import { InboxTable } from './inbox-table'

interface DeskReportsProps {
  list: Supervision
  empty: { title: string; text: string; act?: PageStateAct }
  /** The one open beside the list. */
  current: string | undefined
  /** More than one community is looked after. */
  isWide: boolean
  onOpen: (report: ReportSummary) => void
  onSignIn: () => void
}

/** A list of the console, page after page. */
export function DeskReports({ list, empty, onSignIn, ...table }: DeskReportsProps) {
  return (
    <Loaded state={list.reports} onSignIn={onSignIn}>
      {(reports) =>
        reports.length === 0 ? (
          <PageState kind="empty" {...empty} />
        ) : (
          <>
            <InboxTable reports={reports} now={list.now} {...table} />
            {list.more && (
              <DeskBody>
                <MoreButton id="more-reports" more={list.more} />
              </DeskBody>
            )}
          </>
        )
      }
    </Loaded>
  )
}

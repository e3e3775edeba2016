import { DeskMain } from '../../../ui/desk/desk'
import type { ReportSummary } from '../domain/report'
import type { Supervision } from '../hooks/use-supervision'
import { deskCopy as copy } from '../staff-copy'
import { DeskReports } from './desk-reports'

interface SupervisionViewProps {
  list: Supervision
  current: string | undefined
  onOpen: (report: ReportSummary) => void
  onSignIn: () => void
}

/** What was escalated to those above or is supervised by them. */
export function SupervisionView(props: SupervisionViewProps) {
  return (
    <DeskMain title={copy.supervisionTitle} sub={copy.supervisionSub}>
      <DeskReports
        isWide
        empty={{ title: copy.empty.supervision, text: copy.emptyText }}
        {...props}
      />
    </DeskMain>
  )
}

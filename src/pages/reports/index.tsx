import { PageBottom } from '../../app/page-bottom'
import { open } from '../../app/routes'
import { useCurrentGrid } from '../../app/use-current-grid'
import { usePullRefresh } from '../../app/use-pull-refresh'
import { useReportsScreen } from '../../features/report/hooks/use-reports-screen'
import { ReportsView } from '../../features/report/ui/reports-view'
import { useSession } from '../../features/session/hooks/use-session'

export default function ReportsPage() {
  usePullRefresh()
  const { isSignedIn } = useSession()
  const { code } = useCurrentGrid()
  const screen = useReportsScreen({ isSignedIn, gridCode: code })
  return (
    <ReportsView
      screen={screen}
      bottom={<PageBottom tab="reports" />}
      onOpen={(report) => void open.report(report)}
      onReport={() => void open.reportForm()}
      onSignIn={() => void open.signIn()}
      onLookUp={() => void open.lookup()}
      onChooseGrid={() => void open.gridChoice()}
      onScoreboard={() => void open.scoreboard()}
    />
  )
}

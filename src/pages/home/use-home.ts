import { open } from '../../app/routes'
import { useCurrentGrid } from '../../app/use-current-grid'
import type { Grid } from '../../features/grid/domain/grid'
import { describeWorker } from '../../features/grid/ui/describe-worker'
import { homeCopy } from '../../features/home/copy'
import type { HomeGrid, HomeScreen } from '../../features/home/ui/home-types'
import { useHomeReports } from '../../features/report/hooks/use-home-reports'
import { presentForHome } from '../../features/report/ui/present-for-home'
import { holdsRole } from '../../features/session/domain/person'
import { useSession } from '../../features/session/hooks/use-session'
import { callPhone } from '../../platform/phone'

/** Reports of one's own that show on the home page; the rest is in their list. */
const RUNNING_SHOWN = 3

/** What the home page says, drawn together from every feature. */
export function useHome(): HomeScreen {
  const { isSignedIn, me } = useSession()
  const { code, grid } = useCurrentGrid()
  const reports = useHomeReports({ isSignedIn })
  const person = isSignedIn && me.kind === 'ready' ? me.value : undefined
  const toItem = (report: (typeof reports.waiting)[number]) => ({
    ...presentForHome(report, reports.now),
    onPress: () => void open.report(report),
  })
  return {
    isSignedIn,
    grid: grid?.kind === 'ready' ? presentGrid(grid.value) : undefined,
    gridProblem:
      grid?.kind === 'failed' ? { sentence: grid.failure.sentence, retry: grid.retry } : undefined,
    isGridUnchosen: code === undefined && (!isSignedIn || me.kind !== 'loading'),
    hasWorkbench: person !== undefined && holdsRole(person, 'grid_worker'),
    hasConsole: person !== undefined && holdsRole(person, 'committee_member'),
    waiting: reports.waiting.map(toItem),
    news: reports.running.slice(0, RUNNING_SHOWN).map(toItem),
    isNewsLoading: reports.isLoading,
    unreadCount: 0,
    voteBy: undefined,
  }
}

function presentGrid(grid: Grid): HomeGrid {
  const { communityName, name, worker, dutyPhone } = grid
  const line = describeWorker(grid)
  return {
    communityName,
    name,
    worker: {
      name: line.name,
      role: worker ? homeCopy.workerRole : undefined,
      note: line.note,
      duty: line.duty === 'unknown' ? undefined : line.duty,
      call: dutyPhone === null ? undefined : () => void callPhone(dutyPhone),
    },
  }
}

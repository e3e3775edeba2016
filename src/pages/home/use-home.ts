import { open } from '../../app/routes'
import { useCurrentGrid } from '../../app/use-current-grid'
import type { Grid } from '../../features/grid/domain/grid'
import { describeWorker } from '../../features/grid/ui/describe-worker'
import { homeCopy } from '../../features/home/copy'
import { useCommunityNews } from '../../features/home/hooks/use-community-news'
import type { HomeGrid, HomeScreen } from '../../features/home/ui/home-types'
import { presentNotice, presentPoll } from '../../features/home/ui/present-news'
import { useHomeReports } from '../../features/report/hooks/use-home-reports'
import { presentForHome } from '../../features/report/ui/present-for-home'
import { holdsRole } from '../../features/session/domain/person'
import { useSession } from '../../features/session/hooks/use-session'
import { describeDeadline } from '../../lib/shanghai-time'
import { callPhone } from '../../platform/phone'

/** Unread notices and reports of one's own that show on the home page; the rest is in their list. */
const SHOWN = 3

/** What the home page says, drawn together from every feature. */
export function useHome(): HomeScreen {
  const { isSignedIn, me } = useSession()
  const { code, grid } = useCurrentGrid()
  const reports = useHomeReports({ isSignedIn })
  const here = grid?.kind === 'ready' ? grid.value : undefined
  const community = useCommunityNews({ isSignedIn, grid: here })
  const { now } = reports
  const person = isSignedIn && me.kind === 'ready' ? me.value : undefined
  const toItem = (report: (typeof reports.waiting)[number]) => ({
    ...presentForHome(report, now),
    onPress: () => void open.report(report),
  })
  const [nextClose] = community.openPolls.map(({ poll }) => poll.closesAt).sort()
  return {
    isSignedIn,
    grid: here && presentGrid(here),
    gridProblem:
      grid?.kind === 'failed' ? { sentence: grid.failure.sentence, retry: grid.retry } : undefined,
    isGridUnchosen: code === undefined && (!isSignedIn || me.kind !== 'loading'),
    hasWorkbench: person !== undefined && holdsRole(person, 'grid_worker'),
    hasConsole: person !== undefined && holdsRole(person, 'committee_member'),
    waiting: [
      ...reports.waiting.map(toItem),
      ...community.openPolls.map((consultation) => ({
        ...presentPoll(consultation, now),
        onPress: () => void open.consultation(consultation),
      })),
    ],
    news: [
      ...community.notices.slice(0, SHOWN).map((notice) => ({
        ...presentNotice(notice, { now, isMine: isSignedIn }),
        onPress: () => void open.notice(notice),
      })),
      ...reports.running.slice(0, SHOWN).map(toItem),
    ],
    isNewsLoading: reports.isLoading || community.isLoading,
    unreadCount: isSignedIn ? community.notices.length : 0,
    voteBy: nextClose && describeDeadline(nextClose, now),
  }
}

function presentGrid(grid: Grid): HomeGrid {
  const { communityName, name, worker, dutyPhone } = grid
  const line = describeWorker(grid)
  return {
    communityName,
    name,
    isDemo: grid.isDemo,
    worker: {
      name: line.name,
      role: worker ? homeCopy.workerRole : undefined,
      note: line.note,
      duty: line.duty === 'unknown' ? undefined : line.duty,
      call: dutyPhone === null ? undefined : () => void callPhone(dutyPhone),
    },
  }
}

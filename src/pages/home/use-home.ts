import { open } from '../../app/routes'
import { type ConsoleCounts, useConsoleCounts } from '../../app/use-console-counts'
import { useCurrentGrid } from '../../app/use-current-grid'
import { useWaiting } from '../../app/use-waiting'
import { presentForHome as presentPoll } from '../../features/consultation/ui/present-for-home'
import type { GridWithRecord } from '../../features/grid/domain/grid'
import { describeWorker } from '../../features/grid/ui/describe-worker'
import { homeCopy } from '../../features/home/copy'
import type { HomeGrid, HomeScreen } from '../../features/home/ui/home-types'
import { presentForHome as presentNotice } from '../../features/notice/ui/present-for-home'
import { presentForHome as presentReport } from '../../features/report/ui/present-for-home'
import { holdsRole, listWorkedGrids, worksInConsole } from '../../features/session/domain/person'
import { useSession } from '../../features/session/hooks/use-session'
import { useUnsentCount } from '../../features/workbench/hooks/use-unsent-count'
import { useWaitingWork, type WaitingWork } from '../../features/workbench/hooks/use-waiting-work'
import { countWords } from '../../lib/count-words'
import { keepTogether } from '../../lib/keep-together'
import { describeDeadline, describeMoment } from '../../lib/shanghai-time'
import { useNow } from '../../lib/use-now'
import { callPhone } from '../../platform/phone'
import { useOffice } from './use-office'

/** Unread notices and reports of one's own that show on the home page; the rest is in their list. */
const SHOWN = 3

/** What the home page says, drawn together from every feature. */
export function useHome(): HomeScreen {
  const { isSignedIn, me } = useSession()
  const { code, grid } = useCurrentGrid()
  const { reports, polls, notices } = useWaiting()
  const now = useNow()
  const person = isSignedIn && me.kind === 'ready' ? me.value : undefined
  const hasWorkbench = person !== undefined && holdsRole(person, 'grid_worker')
  const hasConsole = person !== undefined && worksInConsole(person)
  const work = useWaitingWork({ isEnabled: hasWorkbench })
  const unsent = useUnsentCount()
  const counts = useConsoleCounts(person)
  const isGridUnchosen = code === undefined && (!isSignedIn || me.kind !== 'loading')
  const office = useOffice({ isEnabled: hasConsole && isGridUnchosen, now })
  const isOwn = (name: string) =>
    person !== undefined &&
    name === person.displayName &&
    listWorkedGrids(person).some((worked) => worked === code)
  const toItem = (report: (typeof reports.waiting)[number]) => ({
    ...presentReport(report, now),
    onPress: () => void open.report(report),
  })
  const [nextClose] = polls.waiting.map(({ poll }) => poll.closesAt).sort()
  return {
    isSignedIn,
    grid: grid?.kind === 'ready' ? presentGrid(grid.value, { now, isOwn }) : undefined,
    gridProblem:
      grid?.kind === 'failed' ? { sentence: grid.failure.sentence, retry: grid.retry } : undefined,
    isGridUnchosen,
    hasWorkbench,
    hasConsole,
    workbenchNote: describeWork(work, unsent),
    consoleNote: describeCounts(counts),
    office,
    waiting: [
      ...reports.waiting.map(toItem),
      ...polls.waiting.map((consultation) => ({
        ...presentPoll(consultation, now),
        onPress: () => void open.consultation(consultation),
      })),
    ],
    news: [
      ...notices.news.slice(0, SHOWN).map((notice) => ({
        ...presentNotice(notice, { now, isMine: notices.isMine }),
        onPress: () => void open.notice(notice),
      })),
      ...reports.running.slice(0, SHOWN).map(toItem),
    ],
    runningCount: reports.running.length,
    isNewsLoading: reports.isLoading || polls.isLoading || notices.isLoading,
    unreadCount: notices.unreadCount,
    voteBy: nextClose && keepTogether(describeDeadline(nextClose, now)),
  }
}

function describeWork(work: WaitingWork | undefined, unsent: number): string | undefined {
  const parts = [
    ...(work ? [homeCopy.workbenchSub(work.count, work.hasMore)] : []),
    ...(unsent > 0 ? [homeCopy.unsent(unsent)] : []),
  ]
  return parts.length > 0 ? parts.join('，') : undefined
}

/** Nothing until the inbox is known, and for whoever works in no unit. */
function describeCounts({ inbox, ...others }: ConsoleCounts): string | undefined {
  return inbox === undefined ? undefined : homeCopy.consoleSub({ inbox, ...others })
}

interface Seen {
  now: number
  /** Nobody calls themselves. */
  isOwn: (workerName: string) => boolean
}

function presentGrid(grid: GridWithRecord, { now, isOwn }: Seen): HomeGrid {
  const { communityName, name, worker, dutyPhone, record } = grid
  const line = describeWorker(grid)
  return {
    communityName,
    name,
    isDemo: grid.isDemo,
    record: homeCopy.record(
      countWords(record.openCount),
      record.answeredAt === null ? undefined : keepTogether(describeMoment(record.answeredAt, now)),
    ),
    worker: {
      name: line.name,
      photo: worker?.photoUrl ?? undefined,
      role: worker ? homeCopy.workerRole : undefined,
      note: line.note,
      duty: line.duty === 'unknown' ? undefined : line.duty,
      call:
        dutyPhone === null || (worker && isOwn(worker.displayName))
          ? undefined
          : () => void callPhone(dutyPhone),
    },
  }
}

import { useState } from 'react'
import { open, switchTab } from '../../../../app/routes'
import { useWorkerForms } from '../../../../features/form/hooks/use-worker-forms'
import { FormsRow } from '../../../../features/form/ui/worker-forms-view'
import { useGrids } from '../../../../features/grid/hooks/use-grids'
import { useWaitingHomes } from '../../../../features/homes/hooks/use-home-decisions'
import { DecisionsRow } from '../../../../features/homes/ui/decisions-row'
import { useTickOutbox } from '../../../../features/notice/hooks/use-tick-outbox'
import { useWorkerNotices } from '../../../../features/notice/hooks/use-worker-notices'
import { WorkerNotices } from '../../../../features/notice/ui/worker-notices'
import { useReportOutbox } from '../../../../features/report/hooks/use-report-outbox'
import { useWorkList } from '../../../../features/report/hooks/use-work-list'
import { AcceptSeveralFoot } from '../../../../features/report/ui/accept-several-foot'
import { WaitingReports } from '../../../../features/report/ui/waiting-reports'
import { WorkListView } from '../../../../features/report/ui/work-list-view'
import { holdsRole, listWorkedGrids } from '../../../../features/session/domain/person'
import { useSession } from '../../../../features/session/hooks/use-session'
import { SummaryRow } from '../../../../features/summary/ui/summary-row'
import { useVisitOutbox } from '../../../../features/visit/hooks/use-visit-outbox'
import { VisitsRow } from '../../../../features/visit/ui/visits-row'
import type { TodoItem } from '../../../../features/workbench/domain/todo'
import { useTodo } from '../../../../features/workbench/hooks/use-todo'
import { TodoList } from '../../../../features/workbench/ui/todo-list'
import { type WorkbenchTab, WorkbenchView } from '../../../../features/workbench/ui/workbench-view'
import { mapLoadState } from '../../../../lib/load-state'

const COMMUNITY_CODE_LENGTH = 12

export default function WorkbenchPage() {
  const { isSignedIn, me } = useSession()
  const [tab, setTab] = useState<WorkbenchTab>('todo')
  const person = isSignedIn && me.kind === 'ready' ? me.value : undefined
  const grids = useGrids(person ? listWorkedGrids(person) : [])
  const isWorker = person !== undefined && holdsRole(person, 'grid_worker')
  const communities = [...new Set(isWorker ? listWorkedGrids(person).map(communityOf) : undefined)]
  const nameOf = (community: string) =>
    grids.find(({ communityCode }) => communityCode === community)?.communityName
  const forms = useWorkerForms({ isEnabled: isWorker })
  const status = tab === 'closed' ? 'closed' : 'open'
  const list = useWorkList({ status, isEnabled: isWorker })
  const todo = useTodo({ isEnabled: isWorker })
  const notices = useWorkerNotices({ isEnabled: isWorker })
  const outbox = useVisitOutbox({ isEnabled: isSignedIn })
  useTickOutbox({ isEnabled: isSignedIn })
  const reports = useReportOutbox({
    isEnabled: isSignedIn,
    gridCode: person && listWorkedGrids(person)[0],
  })
  return (
    <WorkbenchView
      isSignedIn={isSignedIn}
      person={mapLoadState(me, ({ displayName }) => ({
        name: displayName,
        isWorker,
        place: grids.map(({ communityName, name }) => `${communityName} ${name}`).join('、'),
      }))}
      dueToday={todo.dueToday}
      tab={tab}
      onTab={(chosen) => {
        list.batch.stop()
        setTab(chosen)
      }}
      onHome={() => void switchTab('home')}
      onMine={() => void switchTab('mine')}
      onSignIn={() => void open.signIn()}
      foot={list.batch.isOn && tab === 'open' && <AcceptSeveralFoot batch={list.batch} />}
      onAssist={() => void open.assist()}
      onPatrol={() => void open.patrol()}
      onLeave={() => void open.leave()}
      onMap={() => void open.workMap()}
      aside={
        isWorker && (
          <>
            <WaitingReports
              outbox={reports}
              onMend={({ key, person: of }) =>
                void (of ? open.assist({ waiting: key }) : open.patrol({ waiting: key }))
              }
            />
            <VisitsRow waitingCount={outbox.waiting.length} onOpen={() => void open.visits()} />
            <SummaryRow onOpen={() => void open.summary()} />
            <FormsRow unsent={forms.unsent} onOpen={() => void open.workerForms()} />
            {communities.map((community) => (
              <Decisions
                key={community}
                community={community}
                name={communities.length > 1 ? nameOf(community) : undefined}
              />
            ))}
          </>
        )
      }
    >
      {tab === 'todo' ? (
        <TodoList todo={todo} onOpen={openItem} />
      ) : (
        <WorkListView list={list} status={tab} onOpen={(report) => void open.handling(report)} />
      )}
      {tab === 'open' && (
        <WorkerNotices list={notices} onOpen={(notice) => void open.unreached(notice)} />
      )}
    </WorkbenchView>
  )
}

/** What waits about homes of one community. @param name where it has to be told from others */
function Decisions({ community, name }: { community: string; name: string | undefined }) {
  const waiting = useWaitingHomes(community)
  const onOpen = () => void open.decisions({ community })
  return <DecisionsRow waiting={waiting} place={name} onOpen={onOpen} />
}

const communityOf = (code: string) => code.slice(0, COMMUNITY_CODE_LENGTH)

/** Where each kind is handled. */
function openItem({ kind, id }: TodoItem): void {
  const community = communityOf(id)
  if (kind === 'report') void open.handling({ id })
  else if (kind === 'notice') void open.unreached({ id })
  else if (kind === 'form') void open.workerForms()
  else if (kind === 'visit') void open.answerVisits({ community })
  else void open.decisions({ community })
}

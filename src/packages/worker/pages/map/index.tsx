import { goBack, open } from '../../../../app/routes'
import { GridSketch } from '../../../../features/grids/ui/grid-sketch'
import type { ReportSummary } from '../../../../features/report/domain/report'
import { useWorkList, type WorkList } from '../../../../features/report/hooks/use-work-list'
import { describeTaskDue } from '../../../../features/report/ui/describe-task'
import { ReportTask } from '../../../../features/report/ui/report-task'
import { holdsRole } from '../../../../features/session/domain/person'
import { useSession } from '../../../../features/session/hooks/use-session'
import { useWorkMap } from '../../../../features/workbench/hooks/use-work-map'
import { mapCopy as copy } from '../../../../features/workbench/map-copy'
import { MapFrame, SpotMark, WorkMapView } from '../../../../features/workbench/ui/work-map-view'
import { Loaded } from '../../../../ui/screen/loaded'

/** Of the open reports in the reader's grids. */
export default function MapPage() {
  const { isSignedIn, me } = useSession()
  const isWorker = me.kind === 'ready' ? holdsRole(me.value, 'grid_worker') : undefined
  const list = useWorkList({ status: 'open', isEnabled: isSignedIn && isWorker === true })
  const signIn = () => void open.signIn()
  return (
    <MapFrame
      isSignedIn={isSignedIn}
      isWorker={isWorker}
      onSignIn={signIn}
      onBack={() => void goBack()}
    >
      <Loaded state={list.reports} onSignIn={signIn}>
        {(reports) => <WorkMap reports={reports} list={list} />}
      </Loaded>
    </MapFrame>
  )
}

function WorkMap({ reports, list }: { reports: readonly ReportSummary[]; list: WorkList }) {
  const map = useWorkMap(reports, true)
  const isLate = (report: ReportSummary) => describeTaskDue(report, list.now).kind === 'over'
  return (
    <WorkMapView
      isEmpty={reports.length === 0}
      chosenCount={map.chosen === undefined ? undefined : map.listed.length}
      unplaced={map.unplaced}
      more={list.more}
      onAll={map.showAll}
      sketch={
        <Loaded state={map.outlines}>
          {(outlines) => (
            <GridSketch
              label={copy.sketch(map.spots.length)}
              shapes={outlines.map(({ name, polygon }) => ({
                kind: 'standing',
                rings: polygon,
                label: name,
              }))}
              marks={map.spots.map((spot) => ({
                key: map.keyOf(spot),
                point: spot.point,
                node: (
                  <SpotMark
                    id={`spot-${map.keyOf(spot)}`}
                    count={spot.items.length}
                    title={spot.items[0]?.title ?? ''}
                    isLate={spot.items.some(isLate)}
                    isChosen={map.keyOf(spot) === map.chosen}
                    onPress={() => map.choose(spot)}
                  />
                ),
              }))}
            />
          )}
        </Loaded>
      }
    >
      {map.listed.map((report) => (
        <ReportTask
          key={report.id}
          report={report}
          now={list.now}
          list={list}
          onOpen={() => void open.handling(report)}
        />
      ))}
    </WorkMapView>
  )
}

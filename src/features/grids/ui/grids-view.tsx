import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody, DeskGroup, DeskMain } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Button } from '../../../ui/form/button'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { gridsCopy as copy } from '../copy'
import { type GridChange, type GridOverview, numberOf } from '../domain/grids'
import type { GridsScreen } from '../hooks/use-grids-screen'
import { GridSketch } from './grid-sketch'

interface GridsViewProps {
  screen: GridsScreen
  onOpen: (grid: GridOverview) => void
  onImport: () => void
  onSignIn: () => void
}

/** The grids of a community on a sketch and in a list, and what was done to them. */
export function GridsView({ screen, onOpen, onImport, onSignIn }: GridsViewProps) {
  return (
    <DeskMain
      title={copy.title}
      sub={copy.sub}
      acts={
        <Button kind="primary" icon="cloud-upload" id="import-grids" onPress={onImport}>
          {copy.import}
        </Button>
      }
    >
      <Loaded state={screen.grids} onSignIn={onSignIn}>
        {(grids) =>
          grids.length === 0 ? (
            <PageState kind="empty" icon="grid-3x3" title={copy.empty} text={copy.emptyText} />
          ) : (
            <>
              <DeskBody>
                <GridSketch
                  label={copy.sketch(grids.length)}
                  shapes={grids.map(({ name, polygon }) => ({
                    kind: 'standing',
                    rings: polygon,
                    label: name,
                  }))}
                />
              </DeskBody>
              <Table
                columns={[...columns, visitsColumn(screen.visits)]}
                rows={grids}
                getKey={({ code }) => code}
                onSelect={onOpen}
              />
            </>
          )
        }
      </Loaded>
      <DeskGroup title={copy.changes}>
        <Loaded state={screen.changes}>
          {(changes) => (
            <DeskBody>
              {changes.length === 0 ? (
                <View className="t-2">{copy.noChanges}</View>
              ) : (
                <RowList>
                  {changes.map((change) => (
                    <ChangeRow key={change.id} change={change} now={screen.now} />
                  ))}
                </RowList>
              )}
              <MoreButton id="more-changes" more={screen.moreChanges} />
            </DeskBody>
          )}
        </Loaded>
      </DeskGroup>
    </DeskMain>
  )
}

const columns: readonly TableColumn<GridOverview>[] = [
  {
    key: 'name',
    word: copy.columns.name,
    render: ({ name, code, polygon }) => (
      <View>
        <View className="t-strong">{name}</View>
        <View className="t-meta">
          {polygon.length === 0 ? copy.noOutline : copy.number(numberOf(code))}
        </View>
      </View>
    ),
  },
  {
    key: 'worker',
    word: copy.columns.worker,
    width: 168,
    isLabelled: true,
    render: ({ workerName }) => workerName ?? copy.noWorker,
  },
  {
    key: 'homes',
    word: copy.columns.homes,
    width: 168,
    isLabelled: true,
    render: ({ householdCount, buildingCount }) => copy.homes(householdCount, buildingCount),
  },
  {
    key: 'reports',
    word: copy.columns.reports,
    width: 120,
    isLabelled: true,
    render: ({ openReportCount }) => copy.reports(openReportCount),
  },
]

/** How many homes wait, and nothing of who or why. */
function visitsColumn(visits: GridsScreen['visits']): TableColumn<GridOverview> {
  return {
    key: 'visits',
    word: copy.columns.visits,
    width: 168,
    isLabelled: true,
    render({ code }) {
      if (visits === undefined) return ''
      const found = visits.find(({ gridCode }) => gridCode === code)
      return found ? copy.visits(found.waiting + found.agreed, found.overdue) : copy.noVisits
    },
  }
}

/** One line a change, and a sentence of each kind for itself. */
function ChangeRow({ change, now }: { change: GridChange; now: number }) {
  return (
    <Row
      isQuiet
      title={copy.change[change.kind](change)}
      sub={copy.changedBy(change.changedBy, describeMoment(change.changedAt, now))}
    />
  )
}

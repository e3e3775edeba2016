import { useRouter } from '@tarojs/taro'
import { open } from '../../../../app/routes'
import { gridCopy } from '../../../../features/grids/copy'
import type { Building, GridOverview } from '../../../../features/grids/domain/grids'
import { useDoorSheets } from '../../../../features/grids/hooks/use-door-sheets'
import { useGridAct } from '../../../../features/grids/hooks/use-grid-act'
import { useGridForm } from '../../../../features/grids/hooks/use-grid-form'
import { type GridScreen, useGridScreen } from '../../../../features/grids/hooks/use-grid-screen'
import { useHomeMove } from '../../../../features/grids/hooks/use-home-move'
import { GridActSheet } from '../../../../features/grids/ui/grid-act-sheet'
import { GridView } from '../../../../features/grids/ui/grid-view'
import { MoveSheet } from '../../../../features/grids/ui/move-sheet'
import { DeskMain } from '../../../../ui/desk/desk'
import { Loaded } from '../../../../ui/screen/loaded'
import { PageState } from '../../../../ui/screen/page-state'
import { CommunityPage } from '../../../console/console-page'
import { leaveToGrids } from '../../leave-setup'

export default function GridPage() {
  return (
    <CommunityPage id="console-grid-page" current="grids">
      {({ code }) => <OneGrid communityCode={code} />}
    </CommunityPage>
  )
}

function OneGrid({ communityCode }: { communityCode: string }) {
  const { code = '' } = useRouter<{ code?: string }>().params
  const screen = useGridScreen(communityCode, code)
  const known = screen.grids.kind === 'ready' ? screen.grids.value : []
  const grid = known.find((each) => each.code === code)
  if (grid) return <Grid key={grid.code} grid={grid} grids={known} screen={screen} />
  return (
    <DeskMain title={gridCopy.back} onBack={leaveToGrids}>
      <Loaded state={screen.grids} onSignIn={() => void open.signIn()}>
        {() => (
          <PageState
            kind="empty"
            icon="grid-3x3"
            title={gridCopy.missing}
            text={gridCopy.missingText}
            act={{ id: 'to-grids', word: gridCopy.back, onPress: leaveToGrids }}
          />
        )}
      </Loaded>
    </DeskMain>
  )
}

interface GridProps {
  grid: GridOverview
  grids: readonly GridOverview[]
  screen: GridScreen
}

function Grid({ grid, grids, screen }: GridProps) {
  const form = useGridForm(grid)
  const doorSheets = useDoorSheets(grid)
  const act = useGridAct(grid, (plan) => void open.gridPlan(plan))
  return (
    <>
      <GridView
        grid={grid}
        screen={screen}
        form={form}
        act={act}
        doorSheets={doorSheets}
        onBack={leaveToGrids}
      />
      <GridActSheet act={act} others={grids.filter(({ code }) => code !== grid.code)} />
      {screen.building && (
        <Move
          key={screen.building.id}
          building={screen.building}
          grids={grids}
          onClose={screen.close}
        />
      )}
    </>
  )
}

interface MoveProps {
  building: Building
  grids: readonly GridOverview[]
  onClose: () => void
}

function Move(props: MoveProps) {
  return <MoveSheet {...props} form={useHomeMove(props.building, props.onClose)} />
}

import { useRouter } from '@tarojs/taro'
import { open, switchTab } from '../../../../app/routes'
import { useCurrentGrid } from '../../../../app/use-current-grid'
import { useGrid } from '../../../../features/grid/hooks/use-grid'
import { CardOverdue } from '../../../../features/grid/ui/card-overdue'
import { GridWorkerStrip } from '../../../../features/grid/ui/grid-worker-strip'
import type { DoorParameters } from '../../../../features/homes/domain/read-door'
import { useDoor } from '../../../../features/homes/hooks/use-door'
import { DoorView } from '../../../../features/homes/ui/door-view'
import { callPhone } from '../../../../platform/phone'

/** Where the code on a building's door leads. */
export default function DoorPage() {
  const { params } = useRouter<Record<keyof DoorParameters, string>>()
  const door = useDoor(params)
  const { choose } = useCurrentGrid()
  const building = door.building.kind === 'ready' ? door.building.value : undefined
  const grid = useGrid(building?.gridCode)
  return (
    <DoorView
      door={door}
      worker={
        grid?.kind === 'ready' && (
          <>
            <GridWorkerStrip grid={grid.value} onCall={(phone) => void callPhone(phone)} />
            <CardOverdue grid={grid.value} />
          </>
        )
      }
      onUseGrid={({ gridCode }) => {
        choose(gridCode)
        void open.myGrid()
      }}
      onClaim={({ id }) => void open.claim({ building: id })}
      onHome={() => void switchTab('home')}
      onSignIn={() => void open.signIn()}
    />
  )
}

import { goBack, open } from '../../../../app/routes'
import { useCurrentGrid } from '../../../../app/use-current-grid'
import { MyGridView } from '../../../../features/grid/ui/my-grid-view'
import { useNow } from '../../../../lib/use-now'
import { callPhone } from '../../../../platform/phone'
import { GridAffairs } from './grid-affairs'

export default function MyGridPage() {
  const { code, grid } = useCurrentGrid()
  return (
    <MyGridView
      grid={grid}
      now={useNow()}
      onCall={(phone) => void callPhone(phone)}
      onAskVisit={() => void open.visitRequest()}
      onChooseGrid={() => void open.gridChoice()}
      onBack={() => void goBack()}
    >
      {code !== undefined && <GridAffairs gridCode={code} />}
    </MyGridView>
  )
}

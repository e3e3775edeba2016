import { useRouter } from '@tarojs/taro'
import { open } from '../../../../app/routes'
import { useGridPlan } from '../../../../features/grids/hooks/use-grid-plan'
import { AcceptPlanSheet, GridPlanView } from '../../../../features/grids/ui/grid-plan-view'
import { CommunityPage } from '../../../console/console-page'
import { leaveToGrids } from '../../leave-setup'

export default function GridPlanPage() {
  return (
    <CommunityPage id="grid-plan-page" current="grids">
      {() => <Plan />}
    </CommunityPage>
  )
}

function Plan() {
  const { id = '' } = useRouter<{ id?: string }>().params
  const screen = useGridPlan(id)
  return (
    <>
      <GridPlanView screen={screen} onBack={leaveToGrids} onSignIn={() => void open.signIn()} />
      {screen.isAsking && <AcceptPlanSheet screen={screen} />}
    </>
  )
}

import { replaceBy } from '../../../../app/routes'
import { useGridImport } from '../../../../features/grids/hooks/use-grid-import'
import { GridImportView } from '../../../../features/grids/ui/grid-import-view'
import { CommunityPage } from '../../../console/console-page'
import { leaveToGrids } from '../../leave-setup'

export default function GridImportPage() {
  return (
    <CommunityPage id="grid-import-page" current="grids">
      {({ code }) => <GridImport communityCode={code} />}
    </CommunityPage>
  )
}

function GridImport({ communityCode }: { communityCode: string }) {
  const form = useGridImport({
    communityCode,
    onPlanned: (plan) => void replaceBy.gridPlan(plan),
  })
  return <GridImportView form={form} onBack={leaveToGrids} />
}

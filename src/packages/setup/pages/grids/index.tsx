import { open } from '../../../../app/routes'
import { useGridsScreen } from '../../../../features/grids/hooks/use-grids-screen'
import { GridsView } from '../../../../features/grids/ui/grids-view'
import { CommunityPage } from '../../../console/console-page'

export default function GridsPage() {
  return (
    <CommunityPage id="console-grids-page" current="grids">
      {({ code }) => <Grids communityCode={code} />}
    </CommunityPage>
  )
}

function Grids({ communityCode }: { communityCode: string }) {
  return (
    <GridsView
      screen={useGridsScreen(communityCode)}
      onOpen={({ code }) => void open.consoleGrid({ code })}
      onImport={() => void open.gridImport()}
      onSignIn={() => void open.signIn()}
    />
  )
}

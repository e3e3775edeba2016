import { goBack, open, switchTab } from '../../../../app/routes'
import { useVisits } from '../../../../features/visit/hooks/use-visits'
import { VisitsView } from '../../../../features/visit/ui/visits-view'
import { useWorkedGrids } from '../../use-worked-grids'

export default function VisitsPage() {
  const { isSignedIn, grids, gridCode, choose, isDenied } = useWorkedGrids()
  return (
    <VisitsView
      visits={useVisits({ isSignedIn, gridCode })}
      grids={grids}
      gridCode={gridCode}
      isDenied={isDenied}
      onGrid={choose}
      onWrite={() => void open.visitForm()}
      onMend={({ key }) => void open.visitForm({ waiting: key })}
      onHome={() => void switchTab('home')}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}

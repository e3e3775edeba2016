import { goBack } from '../../../../app/routes'
import { useCurrentGrid } from '../../../../app/use-current-grid'
import { useGridChoiceScreen } from '../../../../features/grid/hooks/use-grid-choice-screen'
import { GridChoiceView } from '../../../../features/grid/ui/grid-choice-view'

export default function GridPage() {
  const { code, ownCodes, choose } = useCurrentGrid()
  const screen = useGridChoiceScreen({
    ownCodes,
    currentCode: code,
    onChosen(chosen) {
      choose(chosen)
      void goBack()
    },
  })
  return <GridChoiceView screen={screen} onBack={() => void goBack()} />
}

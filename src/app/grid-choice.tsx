import { useGridChoiceScreen } from '../features/grid/hooks/use-grid-choice-screen'
import { GridChoiceView } from '../features/grid/ui/grid-choice-view'
import { useBackCloses } from '../ui/screen/sheet-history'

interface GridChoiceProps {
  ownCodes: readonly string[]
  currentCode: string | undefined
  onChosen: (code: string) => void
  onBack: () => void
}

/** Choosing the grid of this report only; what the other pages show stays as it is. */
export function GridChoice({ onBack, ...input }: GridChoiceProps) {
  const screen = useGridChoiceScreen(input)
  useBackCloses(onBack)
  return <GridChoiceView screen={screen} onBack={onBack} />
}

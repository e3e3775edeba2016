import { goBack, open } from '../../../../app/routes'
import { useCurrentGrid } from '../../../../app/use-current-grid'
import { useScoreboardScreen } from '../../../../features/evaluation/hooks/use-scoreboard-screen'
import { ScoreboardView } from '../../../../features/evaluation/ui/scoreboard-view'

export default function ScoreboardPage() {
  const { code } = useCurrentGrid()
  return (
    <ScoreboardView
      screen={useScoreboardScreen({ gridCode: code })}
      onBack={() => void goBack()}
      onChooseGrid={() => void open.gridChoice()}
    />
  )
}

import { goBack } from '../../../../app/routes'
import { useDisplayScreen } from '../../../../features/accessibility/hooks/use-display-screen'
import { DisplayView } from '../../../../features/accessibility/ui/display-view'

export default function DisplayPage() {
  const screen = useDisplayScreen()
  return <DisplayView screen={screen} onBack={() => void goBack()} />
}

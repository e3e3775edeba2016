import { goBack, open } from '../../../../app/routes'
import { useLeavingScreen } from '../../../../features/session/hooks/use-leaving-screen'
import { LeavingView } from '../../../../features/session/ui/leaving-view'

export default function LeavingPage() {
  return (
    <LeavingView
      screen={useLeavingScreen()}
      onBack={() => void goBack()}
      onSignIn={() => void open.signIn()}
    />
  )
}

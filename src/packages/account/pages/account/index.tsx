import { goBack, open, switchTab } from '../../../../app/routes'
import { useAccountScreen } from '../../../../features/session/hooks/use-account-screen'
import { AccountView } from '../../../../features/session/ui/account-view'

export default function AccountPage() {
  const screen = useAccountScreen({ onSignedOut: () => void switchTab('mine') })
  return (
    <AccountView screen={screen} onBack={() => void goBack()} onSignIn={() => void open.signIn()} />
  )
}

import { goBack, open } from '../../../../app/routes'
import { useSignInScreen } from '../../../../features/session/hooks/use-sign-in-screen'
import { SignInView } from '../../../../features/session/ui/sign-in-view'

export default function SignInPage() {
  const leave = () => void goBack()
  const screen = useSignInScreen({ onSignedIn: leave })
  return (
    <SignInView
      screen={screen}
      onBack={leave}
      onLookUp={() => void open.lookup()}
      onSms={() => void open.smsSignIn()}
    />
  )
}

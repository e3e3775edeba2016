import { privacyWords } from '../../../../app/privacy-copy'
import { goBack, open, switchTab } from '../../../../app/routes'
import {
  type HalfSession,
  useSecondFactor,
} from '../../../../features/session/hooks/use-second-factor'
import { useSmsSignInScreen } from '../../../../features/session/hooks/use-sms-sign-in-screen'
import type { Session } from '../../../../features/session/session-store'
import { smsCopy as copy } from '../../../../features/session/sms-copy'
import { SecondFactorForm } from '../../../../features/session/ui/second-factor-form'
import { SmsCodeForm } from '../../../../features/session/ui/sms-code-form'
import { Header } from '../../../../ui/screen/header'
import { Screen } from '../../../../ui/screen/screen'

export default function SmsSignInPage() {
  // The sign-in page lies below; whoever is signed in has no more use for it.
  const { code, half, signIn } = useSmsSignInScreen({ onSignedIn: () => void switchTab('mine') })
  return (
    <Screen
      id="sms-sign-in-page"
      header={<Header title={copy.title} onBack={() => void goBack()} />}
    >
      {half ? (
        <SecondFactor half={half} onSignedIn={signIn} />
      ) : (
        <SmsCodeForm
          code={code}
          enterWord={copy.enter}
          agreement={copy.agreement(privacyWords.phone.text)}
          onGuide={() => void open.privacyGuide()}
        />
      )}
    </Screen>
  )
}

function SecondFactor({
  half,
  onSignedIn,
}: {
  half: HalfSession
  onSignedIn: (session: Session) => void
}) {
  return <SecondFactorForm screen={useSecondFactor(half, { onSignedIn })} />
}

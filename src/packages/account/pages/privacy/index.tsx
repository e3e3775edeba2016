import { privacyWords } from '../../../../app/privacy-copy'
import { goBack, open } from '../../../../app/routes'
import { env } from '../../../../config/env'
import { usePrivacyScreen } from '../../../../features/privacy/hooks/use-privacy-screen'
import { PrivacyView } from '../../../../features/privacy/ui/privacy-view'

export default function PrivacyPage() {
  return (
    <PrivacyView
      screen={usePrivacyScreen()}
      words={privacyWords}
      isInWechat={env.isWeapp}
      onGuide={() => void open.privacyGuide()}
      onHomes={() => void open.homes()}
      onReveals={() => void open.reveals()}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}

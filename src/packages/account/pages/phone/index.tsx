import { privacyWords } from '../../../../app/privacy-copy'
import { goBack, open } from '../../../../app/routes'
import { usePhoneScreen } from '../../../../features/session/hooks/use-phone-screen'
import { mergeCopy as copy } from '../../../../features/session/merge-copy'
import { smsCopy } from '../../../../features/session/sms-copy'
import { MergeSheet } from '../../../../features/session/ui/merge-sheet'
import { SmsCodeForm } from '../../../../features/session/ui/sms-code-form'
import { Header } from '../../../../ui/screen/header'
import { Screen } from '../../../../ui/screen/screen'

export default function PhonePage() {
  const leave = () => void goBack()
  const { code, merge } = usePhoneScreen({ onBound: leave })
  return (
    <Screen
      id="phone-page"
      header={<Header title={copy.phoneTitle} onBack={leave} />}
      overlay={<MergeSheet merge={merge} />}
    >
      <SmsCodeForm
        code={code}
        enterWord={copy.bind}
        agreement={smsCopy.agreement(privacyWords.phone.text)}
        onGuide={() => void open.privacyGuide()}
      />
    </Screen>
  )
}

import { goBack, open } from '../../../../app/routes'
import { PrivacyGuideView } from '../../../../features/privacy/ui/privacy-guide-view'

export default function PrivacyGuidePage() {
  return <PrivacyGuideView onAbout={() => void open.about()} onBack={() => void goBack()} />
}

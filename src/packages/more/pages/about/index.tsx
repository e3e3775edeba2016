import { goBack, open } from '../../../../app/routes'
import { useAbout } from '../../../../features/about/hooks/use-about'
import { AboutView } from '../../../../features/about/ui/about-view'

export default function AboutPage() {
  return (
    <AboutView
      about={useAbout()}
      onPrivacy={() => void open.privacyGuide()}
      onBack={() => void goBack()}
    />
  )
}

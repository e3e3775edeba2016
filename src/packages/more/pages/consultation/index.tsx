import { useRouter } from '@tarojs/taro'
import { PageBottom } from '../../../../app/page-bottom'
import { goBack, open } from '../../../../app/routes'
import { useDisplayStore } from '../../../../features/accessibility/display-store'
import { useConsultationScreen } from '../../../../features/consultation/hooks/use-consultation-screen'
import { ConsultationView } from '../../../../features/consultation/ui/consultation-view'
import { useSession } from '../../../../features/session/hooks/use-session'

export default function ConsultationPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { isSignedIn } = useSession()
  const speechRate = useDisplayStore((settings) => settings.speechRate)
  const screen = useConsultationScreen({ id, isSignedIn, speechRate })
  return (
    <ConsultationView
      screen={screen}
      bottom={<PageBottom />}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}

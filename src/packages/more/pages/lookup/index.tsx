import { useRouter } from '@tarojs/taro'
import { goBack, open, replaceBy } from '../../../../app/routes'
import { useLookupScreen } from '../../../../features/report/hooks/use-lookup-screen'
import { LookupView } from '../../../../features/report/ui/lookup-view'
import { useSession } from '../../../../features/session/hooks/use-session'
import { callPhone } from '../../../../platform/phone'

export default function LookupPage() {
  const { number = '', code = '' } = useRouter<{ number: string; code: string }>().params
  const { isSignedIn } = useSession()
  const screen = useLookupScreen({
    initial: { number, code },
    onAdopted: (report) => void replaceBy.report(report),
  })
  return (
    <LookupView
      screen={screen}
      isSignedIn={isSignedIn}
      onCall={(phone) => void callPhone(phone)}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}

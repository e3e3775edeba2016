import { useRouter } from '@tarojs/taro'
import { goBack, open, replaceBy } from '../../../../app/routes'
import { useLookupScreen } from '../../../../features/report/hooks/use-lookup-screen'
import { LookupView } from '../../../../features/report/ui/lookup-view'
import { useSession } from '../../../../features/session/hooks/use-session'
import { decodeParameter } from '../../../../lib/decode-parameter'
import { callPhone } from '../../../../platform/phone'

/** `scene` is what a mini-program code tells: the number, never the query code. */
type Parameters = Partial<Record<'scene' | 'number' | 'code', string>>

export default function LookupPage() {
  const { scene, number = '', code = '' } = useRouter<Parameters>().params
  const { isSignedIn } = useSession()
  const screen = useLookupScreen({
    initial: { number: decodeParameter(scene) ?? number, code },
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

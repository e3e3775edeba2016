import { useRouter } from '@tarojs/taro'
import { PageBottom } from '../../../../app/page-bottom'
import { goBack, open, replaceBy } from '../../../../app/routes'
import { useWorkerCall } from '../../../../app/use-worker-call'
import { useReceiptScreen } from '../../../../features/consultation/hooks/use-receipt-screen'
import { ReceiptView } from '../../../../features/consultation/ui/receipt-view'
import { Reminder } from '../../../../features/message/ui/reminder'
import { useSession } from '../../../../features/session/hooks/use-session'
import { canGoBack } from '../../../../platform/navigation'

/** Of a voting unit's ballot in the consultation whose id it is given. */
export default function ReceiptPage() {
  const { id = '', unit = '' } = useRouter<{ id: string; unit: string }>().params
  const { isSignedIn } = useSession()
  return (
    <ReceiptView
      screen={useReceiptScreen({ id, votingUnitId: unit, isSignedIn, callWorker: useWorkerCall() })}
      bottom={<PageBottom />}
      reminder={<Reminder template="consultation" />}
      onSignIn={() => void open.signIn()}
      onBack={() => void (canGoBack() ? goBack() : replaceBy.consultation({ id }))}
    />
  )
}

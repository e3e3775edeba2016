import { useRouter } from '@tarojs/taro'
import { goBack, open } from '../../../../app/routes'
import { useActSheet } from '../../../../app/use-act-sheet'
import { useSession } from '../../../../features/session/hooks/use-session'
import { useDelegations } from '../../../../features/steps/hooks/use-delegations'
import { DelegationView } from '../../../../features/steps/ui/delegation-view'

/** Of the consultation whose id it is given. */
export default function DelegationPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { isSignedIn } = useSession()
  const { act, sheet } = useActSheet()
  return (
    <DelegationView
      screen={useDelegations({ consultationId: id, isSignedIn })}
      act={act}
      overlay={sheet}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}

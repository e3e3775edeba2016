import { goBack, open } from '../../../../app/routes'
import { useSession } from '../../../../features/session/hooks/use-session'
import { useVisitRequests } from '../../../../features/visit-request/hooks/use-visit-requests'
import { VisitRequestView } from '../../../../features/visit-request/ui/visit-request-view'

export default function VisitRequestPage() {
  const { isSignedIn, me } = useSession()
  return (
    <VisitRequestView
      screen={useVisitRequests({ isSignedIn })}
      homes={isSignedIn && me.kind === 'ready' ? me.value.households : undefined}
      onClaim={() => void open.claim()}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}

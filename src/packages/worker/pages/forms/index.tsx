import { goBack, open } from '../../../../app/routes'
import { useWorkerForms } from '../../../../features/form/hooks/use-worker-forms'
import { WorkerFormsView } from '../../../../features/form/ui/worker-forms-view'
import { useSession } from '../../../../features/session/hooks/use-session'
import { useNow } from '../../../../lib/use-now'

export default function WorkerFormsPage() {
  const { isSignedIn } = useSession()
  const { forms } = useWorkerForms({ isEnabled: isSignedIn })
  return (
    <WorkerFormsView
      forms={forms}
      now={useNow()}
      onOpen={({ id, gridCode }) => void open.workerForm({ id, grid: gridCode })}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}

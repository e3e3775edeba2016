import { goBack, open } from '../../../../app/routes'
import type { WorkerForm } from '../../../../features/form/domain/form'
import { useWorkerForms } from '../../../../features/form/hooks/use-worker-forms'
import { WorkerFormsView } from '../../../../features/form/ui/worker-forms-view'
import { mapLoadState } from '../../../../lib/load-state'
import { useNow } from '../../../../lib/use-now'
import { useWorkedGrids } from '../../use-worked-grids'

export default function WorkerFormsPage() {
  const { isSignedIn, grids } = useWorkedGrids()
  const { forms, unlisted, waitingSheet, send, throwAway } = useWorkerForms({
    isEnabled: isSignedIn,
  })
  const nameOf = ({ gridCode, gridName }: WorkerForm) =>
    grids.find(({ code }) => code === gridCode)?.name ?? gridName
  return (
    <WorkerFormsView
      waitingSheet={waitingSheet}
      unlisted={unlisted}
      onSend={send}
      onThrowAway={throwAway}
      forms={mapLoadState(forms, (items) =>
        items.map((form) => ({ ...form, gridName: nameOf(form) })),
      )}
      now={useNow()}
      onOpen={({ id, gridCode }) => void open.workerForm({ id, grid: gridCode })}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}

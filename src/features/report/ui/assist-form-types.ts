import type { AssistForm } from '../hooks/use-assist-form'
import type { FormPlace, FormWorker } from './form-types'

export interface AssistFormViewProps {
  screen: AssistForm
  place: FormPlace
  worker: FormWorker
  onEmergencyCall: (number: string) => void
  onWorkbench: () => void
  onBack: () => void
}

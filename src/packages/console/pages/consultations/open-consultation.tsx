import { open } from '../../../../app/routes'
import { useConsoleConsultation } from '../../../../features/consultation/hooks/use-console-consultation'
import { ConsoleConsultationView } from '../../../../features/consultation/ui/console-consultation-view'

export interface OpenConsultationProps {
  id: string
  place: 'pane' | 'sheet'
  onClose: () => void
  onOpened: () => void
}

export function OpenConsultation({ id, place, onClose, onOpened }: OpenConsultationProps) {
  return (
    <ConsoleConsultationView
      screen={useConsoleConsultation({ id, onOpened, onRemoved: onClose })}
      place={place}
      onClose={onClose}
      onEdit={() => void open.consultationForm({ id })}
    />
  )
}

import { open } from '../../../../app/routes'
import { useActSheet } from '../../../../app/use-act-sheet'
import { useConsoleConsultation } from '../../../../features/consultation/hooks/use-console-consultation'
import { ConsoleConsultationView } from '../../../../features/consultation/ui/console-consultation-view'
import { useAround } from '../../../../features/steps/hooks/use-around'
import { ConsoleAround } from '../../../../features/steps/ui/console-around'
import { RollDoor } from '../../../../features/steps/ui/roll-door'
import { PaperOf } from './paper-door'

export interface OpenConsultationProps {
  id: string
  place: 'pane' | 'sheet'
  onClose: () => void
  onOpened: () => void
}

export function OpenConsultation({ id, place, onClose, onOpened }: OpenConsultationProps) {
  const around = useAround(id)
  const { act, sheet } = useActSheet({
    onDone(spec) {
      if (spec.id === 'ask-opinions') onOpened()
    },
  })
  return (
    <ConsoleConsultationView
      screen={useConsoleConsultation({ id, onOpened, onRemoved: onClose })}
      place={place}
      onClose={onClose}
      onEdit={() => void open.consultationForm({ id })}
      paperOf={(consultation) => <PaperOf consultation={consultation} />}
      aroundOf={(consultation) => (
        <>
          {consultation.poll.roll && (
            <RollDoor onOpen={() => void open.consoleRoll({ id: consultation.poll.id })} />
          )}
          <ConsoleAround
            consultation={consultation}
            around={around}
            act={act}
            onWaiting={() => void open.consoleOpinions()}
          />
        </>
      )}
      overlay={sheet}
    />
  )
}

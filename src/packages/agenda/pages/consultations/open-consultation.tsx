import { open } from '../../../../app/routes'
import { useActSheet } from '../../../../app/use-act-sheet'
import type { ConsultationWork, WorkKind } from '../../../../features/console/domain/committee-work'
import { WorkLines } from '../../../../features/console/ui/work-lines'
import type { Consultation } from '../../../../features/consultation/domain/consultation'
import { useConsoleConsultation } from '../../../../features/consultation/hooks/use-console-consultation'
import { ConsoleConsultationView } from '../../../../features/consultation/ui/console-consultation-view'
import { firstStepSpec } from '../../../../features/steps/hooks/step-specs'
import { useAround } from '../../../../features/steps/hooks/use-around'
import { ConsoleAround } from '../../../../features/steps/ui/console-around'
import { RollDoor } from '../../../../features/steps/ui/roll-door'
import { PaperOf } from './paper-door'

export interface OpenConsultationProps {
  id: string
  place: 'pane' | 'sheet'
  /** What waits in it. */
  work: ConsultationWork | undefined
  onClose: () => void
  onOpened: () => void
}

export function OpenConsultation(props: OpenConsultationProps) {
  const { id, place, work, onClose, onOpened } = props
  const around = useAround(id)
  const { act, sheet } = useActSheet({
    onDone(spec) {
      if (spec.id === 'ask-opinions') onOpened()
    },
  })
  const firstOf = (consultation: Consultation) => {
    if (around.steps.kind !== 'ready') return undefined
    const spec = firstStepSpec(consultation, around.steps.value, around.now)
    return spec && { id: spec.id, word: spec.open, onPress: () => act.ask(spec) }
  }
  return (
    <ConsoleConsultationView
      screen={useConsoleConsultation({ id, onOpened, onRemoved: onClose })}
      place={place}
      onClose={onClose}
      firstOf={firstOf}
      onEdit={() => void open.consultationForm({ id })}
      onCheck={() => void open.consultation({ id })}
      workOf={(consultation) =>
        work && <WorkLines work={work} onOpen={(kind) => openWork(consultation, kind)} />
      }
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

/** To the place where it is done. */
function openWork({ id, poll }: Consultation, kind: WorkKind): void {
  const places: Readonly<Record<WorkKind, () => Promise<void>>> = {
    objections: () => open.consoleRoll({ id: poll.id, tab: 'waiting' }),
    corrections: () => open.consoleRoll({ id: poll.id, tab: 'proposals' }),
    delegations: () => open.consoleRoll({ id: poll.id, tab: 'delegations' }),
    slips: () => open.paper({ id }),
    milestones: open.consoleMilestones,
  }
  void places[kind]()
}

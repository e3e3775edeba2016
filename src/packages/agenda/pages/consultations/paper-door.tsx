import { open } from '../../../../app/routes'
import type { Consultation } from '../../../../features/consultation/domain/consultation'
import { usePaperCounts } from '../../../../features/consultation/hooks/use-paper-counts'
import { PaperDoor } from '../../../../features/consultation/ui/paper-door'

/** From a poll to its slips. */
export function PaperOf({ consultation: { id, poll, abilities } }: { consultation: Consultation }) {
  return (
    <PaperDoor
      counts={usePaperCounts(poll.id)}
      isRunning={abilities.enterPaper}
      onOpen={() => void open.paper({ id })}
    />
  )
}

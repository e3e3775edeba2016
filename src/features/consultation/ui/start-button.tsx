import { Button } from '../../../ui/form/button'
import type { VotingUnitKind } from '../domain/consultation'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { ballotCopy as copy } from '../poll-copy'

interface StartButtonProps {
  screen: ConsultationScreen
  votingUnit: VotingUnitKind
}

/** To the first question; until it is known for whom, it says what is missing. */
export function StartButton({ screen: { ballot, steps }, votingUnit }: StartButtonProps) {
  return (
    <Button
      kind="primary"
      size="big"
      isBlock
      id="start-ballot"
      isDisabled={!ballot.unit}
      onPress={steps.start}
    >
      {ballot.unit ? copy.start(ballot.questions.length) : copy.pickUnitFirst[votingUnit]}
    </Button>
  )
}

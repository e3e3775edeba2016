import { Button } from '../../../ui/form/button'
import type { VotingUnitKind } from '../domain/consultation'
import type { CastBallot } from '../hooks/use-cast-ballot'
import { ballotCopy as copy } from '../poll-copy'

interface CastButtonProps {
  ballot: CastBallot
  votingUnit: VotingUnitKind
  /** To the review. */
  onReview: () => void
}

/** Of one motion: to the review, where the choice is cast; until there is one it says what is missing. */
export function CastButton({ ballot, votingUnit, onReview }: CastButtonProps) {
  const { unit, isComplete, isBusy } = ballot
  const words = isComplete ? copy.look : copy.chooseFirst
  return (
    <Button
      kind="primary"
      size="big"
      isBlock
      id="cast"
      isDisabled={!unit || !isComplete}
      isBusy={isBusy}
      onPress={onReview}
    >
      {unit ? words : copy.pickUnitFirst[votingUnit]}
    </Button>
  )
}

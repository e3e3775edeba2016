import { Button } from '../../../ui/form/button'
import { consultationCopy } from '../copy'
import type { VotingUnitKind } from '../domain/consultation'
import type { CastBallot } from '../hooks/use-cast-ballot'
import { ballotCopy as copy } from '../poll-copy'

interface CastButtonProps {
  ballot: CastBallot
  votingUnit: VotingUnitKind
  /** To the review. */
  onReview: () => void
}

/** Of one motion. Repeats the choice; until there is one it says what is missing. */
export function CastButton({ ballot, votingUnit, onReview }: CastButtonProps) {
  const { unit, isComplete, isBusy } = ballot
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
      {unit ? wordsOf(ballot) : copy.pickUnitFirst[votingUnit]}
    </Button>
  )
}

function wordsOf({ answers: [answer] }: CastBallot): string {
  return answer?.kind === 'motion'
    ? copy.cast(consultationCopy.choices[answer.choice])
    : copy.chooseFirst
}

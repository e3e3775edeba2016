import { Button } from '../../../ui/form/button'
import { consultationCopy, ballotCopy as copy } from '../copy'
import type { CastBallot } from '../hooks/use-cast-ballot'

/** Repeats the choice; until there is one it says what is missing. */
export function CastButton({ ballot }: { ballot: CastBallot }) {
  const { unit, choice, isBusy, ask } = ballot
  return (
    <Button
      kind="primary"
      size="big"
      isBlock
      id="cast"
      isDisabled={!unit || !choice}
      isBusy={isBusy}
      onPress={ask}
    >
      {wordsOf(unit !== undefined, choice && consultationCopy.choices[choice])}
    </Button>
  )
}

function wordsOf(hasUnit: boolean, choice: string | undefined): string {
  if (!hasUnit) return copy.pickUnitFirst
  return choice === undefined ? copy.chooseFirst : copy.cast(choice)
}

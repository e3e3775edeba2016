import { listCopy as copy } from '../copy'
import type { VotingUnitKind } from '../domain/consultation'
import { describeUnits } from './describe-unit'

interface Turnout {
  readonly votingUnit: VotingUnitKind
  /** Null before the opening. */
  readonly turnout: number | null
  /** Null for a rule that asks for no minimum. */
  readonly requiredParticipants: number | null
}

/** How many took part so far, whatever they chose, and how many it takes. */
export function describeTurnout(poll: Turnout): string | undefined {
  const { votingUnit, turnout, requiredParticipants: required } = poll
  if (turnout === null) return undefined
  const words = describeUnits(turnout, votingUnit)
  if (required === null) return copy.turnout(words)
  return turnout >= required
    ? copy.turnoutEnough[votingUnit](words)
    : copy.turnoutOf(words, describeUnits(required, votingUnit))
}

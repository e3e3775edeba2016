import { listCopy as copy } from '../copy'

interface Turnout {
  /** Null before the opening. */
  readonly turnout: number | null
  /** Null for a rule that asks for no minimum. */
  readonly required: number | null
}

/** How many took part so far, whatever they chose, and how many it takes. */
export function describeTurnout({ turnout, required }: Turnout): string | undefined {
  if (turnout === null) return undefined
  if (required === null) return copy.turnout(turnout)
  return turnout >= required ? copy.turnoutEnough(turnout) : copy.turnoutOf(turnout, required)
}

import { keepTogether } from '../../../lib/keep-together'

/** Joins short facts with a dot; a line may break between two of them, never inside a date. */
export function joinFacts(facts: readonly string[]): string {
  return facts.map(keepTogether).join('\u00a0· ')
}

/** Joins short facts with a dot; a line may break between two of them, never inside a date. */
export function joinFacts(facts: readonly string[]): string {
  return facts.map((fact) => fact.replace(/ /g, '\u00a0')).join('\u00a0· ')
}

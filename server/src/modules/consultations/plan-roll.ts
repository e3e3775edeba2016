import type { PollTerms } from './consultations-types'
import { buildElectorate, type FlatFault } from './electorate'
import type { LabelledFlat, RollUnit } from './roll-repository'
import type { Roll } from './rules/rule-types'

export type RollPlan =
  | { readonly kind: 'faulty'; readonly faults: readonly FlatFault[] }
  | { readonly kind: 'ready'; readonly units: readonly RollUnit[]; readonly roll: Roll }

/** Whom a poll with these terms would ask if it opened now. A unit is called by its flats. */
export function planRoll(
  flats: readonly LabelledFlat[],
  terms: Pick<PollTerms, 'votingUnit' | 'developerHeld' | 'emptyFlats'>,
): RollPlan {
  const { votingUnit: unit, developerHeld, emptyFlats: empty } = terms
  const electorate = buildElectorate(flats, { unit, developerHeld, empty })
  if (electorate.kind === 'faulty') return electorate
  const labels = new Map(flats.map(({ id, label }) => [id, label]))
  const units = electorate.units.map((each) => ({ ...each, label: labelOf(each.flatIds, labels) }))
  return { kind: 'ready', units, roll: electorate.roll }
}

function labelOf(flatIds: readonly string[], labels: ReadonlyMap<string, string>): string {
  const first = labels.get(flatIds[0] ?? '') ?? ''
  return flatIds.length === 1 ? first : `${first}等${flatIds.length}套`
}

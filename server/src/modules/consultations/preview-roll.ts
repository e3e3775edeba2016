import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { PollTerms } from './consultations-types'
import { planRoll } from './plan-roll'
import { listFlats } from './roll-repository'
import type { Roll } from './rules/rule-types'
import { findSecrecyFault, type SecrecyFault } from './secret/secrecy'

/** Whom a poll would ask if it opened now, and whether it could be secret. */
export interface RollPreview {
  /** Null while the roster has faults. */
  readonly roll: Roll | null
  /** Flats with something missing that a roll needs. */
  readonly faultCount: number
  /** Why a poll of this roll cannot be secret, by what its ballots weigh; null where it can. */
  readonly secrecyFaults: {
    readonly byUnits: SecrecyFault | null
    readonly byArea: SecrecyFault | null
  }
}

export type PreviewTerms = Pick<PollTerms, 'votingUnit' | 'developerHeld' | 'emptyFlats'>

export async function previewRoll(
  db: Kysely<Database>,
  areaCode: string,
  terms: PreviewTerms,
): Promise<RollPreview> {
  const plan = planRoll(await listFlats(db, areaCode), terms)
  if (plan.kind === 'faulty') {
    const secrecyFaults = { byUnits: null, byArea: null }
    return { roll: null, faultCount: plan.faults.length, secrecyFaults }
  }
  const areas = plan.units.map(({ areaHundredths }) => areaHundredths)
  const secrecyFaults = {
    byUnits: findSecrecyFault(areas.map(() => 1)) ?? null,
    byArea: findSecrecyFault(areas) ?? null,
  }
  return { roll: plan.roll, faultCount: 0, secrecyFaults }
}

import type { Reply } from '../../../lib/reply'

/** 选民名册 of a poll, and the care taken of it. */
export type RollSummary = Reply<'getRollSummary'>
export type VotingUnitKind = RollSummary['votingUnit']
export type RollUnit = Reply<'listRoll'>['items'][number]
/** As the committee takes care of it. */
export type UnitInCare = Reply<'searchRollUnits'>['items'][number]
export type RollObjection = Reply<'listMyRollObjections'>['items'][number]
export type ObjectionKind = RollObjection['kind']
export type RollCorrection = Reply<'listRollCorrections'>['items'][number]
/** One that waits for a second person of the committee. */
export type ProposedCorrection = Reply<'listProposedRollCorrections'>['items'][number]
export type LeftOutFlat = Reply<'listLeftOutFlats'>['items'][number]

/**
 * What the reader can object to of a unit: whatever can be wrong on this roll while there is time, afterwards only what
 * was corrected of a home of the reader's.
 */
export function listUnitKinds(
  { votingUnit, weighsByArea, abilities }: RollSummary,
  { isMine }: RollUnit,
): ObjectionKind[] {
  if (abilities.object) {
    return [
      'not_entitled',
      ...(weighsByArea ? (['wrong_area'] as const) : []),
      ...(votingUnit === 'owner' ? (['wrong_owner'] as const) : []),
    ]
  }
  return isMine ? abilities.objectAfterwards.filter((kind) => kind !== 'missing') : []
}

/** Whether the reader can say that a flat is missing. */
export function canMissOne({ abilities }: RollSummary): boolean {
  return abilities.object || abilities.objectAfterwards.includes('missing')
}

import type { Reply } from '../../../lib/reply'

/** 选民名册 of a poll, and the care taken of it. */
export type RollSummary = Reply<'getRollSummary'>
export type RollUnit = Reply<'listRoll'>['items'][number]
export type RollObjection = Reply<'listMyRollObjections'>['items'][number]
export type ObjectionKind = RollObjection['kind']
export type RollCorrection = Reply<'listRollCorrections'>['items'][number]
export type LeftOutFlat = Reply<'listLeftOutFlats'>['items'][number]

/** What can be wrong with a unit that stands on this roll. */
export function listUnitKinds({
  votingUnit,
  weighsByArea,
}: Pick<RollSummary, 'votingUnit' | 'weighsByArea'>): Exclude<ObjectionKind, 'missing'>[] {
  return [
    'not_entitled',
    ...(weighsByArea ? (['wrong_area'] as const) : []),
    ...(votingUnit === 'owner' ? (['wrong_owner'] as const) : []),
  ]
}

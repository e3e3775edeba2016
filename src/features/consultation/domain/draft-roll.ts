import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'
import type { PollRule } from './consultation'
import type { ConsultationDraft } from './consultation-draft'

/** What decides whom a poll asks. */
export type RollTerms = operations['previewRoll']['parameters']['query']
export type RollPreview = Reply<'previewRoll'>
type SecrecyFault = NonNullable<RollPreview['secrecyFaults']['byUnits']>
/** `few_units`: where every ballot weighs the same, too few alike means too few in all. */
export type DraftSecrecyFault = SecrecyFault | 'few_units'

/** Undefined until it is chosen where to ask and whom. */
export function rollTermsOf(draft: ConsultationDraft): RollTerms | undefined {
  const { areaCode, votingUnit, developerHeld, emptyFlats } = draft
  if (areaCode === undefined || votingUnit === undefined) return undefined
  return { areaCode, votingUnit, developerHeld, emptyFlats }
}

/** Why a poll of this roll under this rule cannot be secret: a ballot must carry what it weighs. */
export function secrecyFaultOf(
  { secrecyFaults }: RollPreview,
  { thresholds }: Pick<PollRule, 'thresholds'>,
): DraftSecrecyFault | null {
  if (measuresArea({ thresholds })) return secrecyFaults.byArea
  return secrecyFaults.byUnits === 'few_alike' ? 'few_units' : secrecyFaults.byUnits
}

/** Whether a ballot weighs its floor area under this rule; without one, a vote each. */
export function measuresArea(rule: Pick<PollRule, 'thresholds'> | undefined): boolean {
  return rule?.thresholds.some(({ measure }) => measure === 'area') ?? false
}

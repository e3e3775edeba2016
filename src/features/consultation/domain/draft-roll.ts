import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'
import type { PollRule } from './consultation'
import type { ConsultationDraft } from './consultation-draft'

/** What decides whom a poll asks. */
export type RollTerms = operations['previewRoll']['parameters']['query']
export type RollPreview = Reply<'previewRoll'>
export type SecrecyFault = NonNullable<RollPreview['secrecyFaults']['byUnits']>

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
): SecrecyFault | null {
  const weighsByArea = thresholds.some(({ measure }) => measure === 'area')
  return weighsByArea ? secrecyFaults.byArea : secrecyFaults.byUnits
}

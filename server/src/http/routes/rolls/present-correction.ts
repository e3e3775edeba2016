import { type Static, Type } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import { maskLabel } from '../../../modules/consultations/roll/mask-label'
import { maskRollText } from '../../../modules/consultations/roll/mask-roll-text'
import type { RollCorrection } from '../../../modules/consultations/roll/roll-types'
import { Instant, TenantIdText } from '../../schemas'
import { orNull } from '../consultations/poll-schemas'

const Corrected = {
  id: TenantIdText,
  kind: Type.Enum(['add', 'remove', 'area']),
  /** Null for a unit that is added, and for whoever may not know areas. */
  areaBefore: orNull(Type.Integer()),
  /** Null for a unit that is struck off, and for the same. */
  areaAfter: orNull(Type.Integer()),
  /** Whether somebody had objected; otherwise the committee found it. */
  isAnswer: Type.Boolean(),
  reason: Type.String(),
}

export const RollCorrectionSchema = Type.Object({
  ...Corrected,
  /** Masked but for its own people and the committee, as are the areas and both in the reason. */
  label: Type.String(),
  isMine: Type.Boolean(),
  /** For the committee only; everybody else knows that it was the committee. */
  proposedBy: orNull(Type.String()),
  confirmedBy: orNull(Type.String()),
  correctedAt: Instant,
})

/** What everybody reads of a correction that was made. */
export function presentCorrection(
  correction: RollCorrection,
  { isCommittee }: { isCommittee: boolean },
): Static<typeof RollCorrectionSchema> {
  const { label, isMine, proposedBy, decidedBy, proposedAt, decidedAt } = correction
  const isOpen = isCommittee || isMine
  return {
    ...presentChange(correction),
    ...(isOpen ? {} : { areaBefore: null, areaAfter: null }),
    reason: isOpen ? maskPersonalData(correction.reason) : maskRollText(correction.reason, label),
    label: isOpen ? label : maskLabel(label),
    isMine,
    proposedBy: isCommittee ? proposedBy : null,
    confirmedBy: isCommittee ? decidedBy : null,
    correctedAt: (decidedAt ?? proposedAt).toISOString(),
  }
}

export const ProposedCorrectionSchema = Type.Object({
  ...Corrected,
  label: Type.String(),
  proposedBy: Type.String(),
  proposedAt: Instant,
  abilities: Type.Object({
    /** Not of whoever proposed it. */
    confirm: Type.Boolean(),
  }),
})

/** What the committee reads of one that waits for its second person. */
export function presentProposal(
  correction: RollCorrection,
  { accountId }: { accountId: string },
): Static<typeof ProposedCorrectionSchema> {
  const { label, proposedBy, proposedAt, proposedByAccountId } = correction
  return {
    ...presentChange(correction),
    reason: correction.reason,
    label,
    proposedBy,
    proposedAt: proposedAt.toISOString(),
    abilities: { confirm: proposedByAccountId !== accountId && !correction.isMine },
  }
}

function presentChange(correction: RollCorrection) {
  const { kind, areaBefore, areaAfter, isAnswer } = correction
  return { id: formatTenantId(correction), kind, areaBefore, areaAfter, isAnswer }
}

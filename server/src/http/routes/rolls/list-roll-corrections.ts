import { type Static, Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import { isCommitteeOf } from '../../../modules/consultations/consultations-policy'
import { maskLabel } from '../../../modules/consultations/roll/mask-label'
import type { RollCorrection } from '../../../modules/consultations/roll/roll-types'
import { IdParams, Instant, PageQuery, pageOf, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { orNull } from '../consultations/poll-schemas'

const RollCorrectionSchema = Type.Object({
  id: TenantIdText,
  kind: Type.Enum(['add', 'remove', 'area']),
  /** Masked but for the committee. */
  label: Type.String(),
  /** Null for a unit that was added. */
  areaBefore: orNull(Type.Integer()),
  /** Null for a unit that was struck off. */
  areaAfter: orNull(Type.Integer()),
  reason: Type.String(),
  /** Whether somebody had objected; otherwise the committee found it. */
  isAnswer: Type.Boolean(),
  /** For the committee only; everybody else knows that it was the committee. */
  correctedBy: orNull(Type.String()),
  correctedAt: Instant,
})

export function listRollCorrections(app: TypedApp, { roll }: Services): void {
  app.get(
    '/polls/:id/roll-corrections',
    {
      schema: {
        operationId: 'listRollCorrections',
        tags: ['rolls'],
        summary: 'What was corrected on a roll since its opening, when and why, newest first',
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(RollCorrectionSchema), ...problems(400, 404, 409, 422) },
      },
    },
    async (request) => {
      const { actor } = request
      const poll = parseTenantId(request.params.id)
      const page = await roll.listCorrections(actor, poll, request.query)
      const isCommittee = isCommitteeOf(actor, poll.communityCode)
      const items = page.items.map((each) => presentCorrection(each, { isCommittee }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}

function presentCorrection(
  correction: RollCorrection,
  { isCommittee }: { isCommittee: boolean },
): Static<typeof RollCorrectionSchema> {
  const { kind, label, areaBefore, areaAfter, isAnswer } = correction
  return {
    id: formatTenantId(correction),
    kind,
    label: isCommittee ? label : maskLabel(label),
    areaBefore,
    areaAfter,
    reason: maskPersonalData(correction.reason),
    isAnswer,
    correctedBy: isCommittee ? correction.correctedBy : null,
    correctedAt: correction.correctedAt.toISOString(),
  }
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { isCommitteeOf } from '../../../modules/consultations/consultations-policy'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentCorrection, RollCorrectionSchema } from './present-correction'

export function listRollCorrections(app: TypedApp, { rollCorrections }: Services): void {
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
      const page = await rollCorrections.listMade(actor, poll, request.query)
      const isCommittee = isCommitteeOf(actor, poll.communityCode)
      const items = page.items.map((each) => presentCorrection(each, { isCommittee }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}

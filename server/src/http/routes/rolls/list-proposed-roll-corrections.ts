import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { ProposedCorrectionSchema, presentProposal } from './present-correction'

export function listProposedRollCorrections(app: TypedApp, { rollCorrections }: Services): void {
  app.get(
    '/polls/:id/roll-corrections/waiting',
    {
      schema: {
        operationId: 'listProposedRollCorrections',
        tags: ['rolls'],
        summary: 'Corrections that wait for a second person, newest first; the committee only',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: {
          200: pageOf(ProposedCorrectionSchema),
          ...problems(400, 401, 403, 404, 409, 422),
        },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const poll = parseTenantId(request.params.id)
      const page = await rollCorrections.listWaiting(actor, poll, request.query)
      const items = page.items.map((each) => presentProposal(each, actor))
      return { items, nextCursor: page.nextCursor }
    },
  )
}

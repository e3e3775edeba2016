import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentObjection } from './present-objection'
import { ObjectionSchema } from './schemas'

export function listMyRollObjections(app: TypedApp, { roll }: Services): void {
  app.get(
    '/polls/:id/roll-objections/mine',
    {
      schema: {
        operationId: 'listMyRollObjections',
        tags: ['rolls'],
        summary: 'What I objected to on a roll and what the committee answered, newest first',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(ObjectionSchema), ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const poll = parseTenantId(request.params.id)
      const page = await roll.listMyObjections(actor, poll, request.query)
      const items = page.items.map((each) => presentObjection(each, { isCommittee: false }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}

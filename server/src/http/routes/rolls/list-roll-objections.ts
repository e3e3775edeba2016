import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentObjection } from './present-objection'
import { ObjectionSchema } from './schemas'

export function listRollObjections(app: TypedApp, { roll }: Services): void {
  app.get(
    '/polls/:id/roll-objections',
    {
      schema: {
        operationId: 'listRollObjections',
        tags: ['rolls'],
        summary: 'Objections that wait, the oldest first, or those answered; the committee only',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object(
          { show: Type.Enum(['waiting', 'answered']), ...PageQuery },
          STRICT,
        ),
        response: { 200: pageOf(ObjectionSchema), ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const { show, ...query } = request.query
      const poll = parseTenantId(request.params.id)
      const page = await roll.listObjections(requireActor(request), { poll, show }, query)
      const items = page.items.map((each) => presentObjection(each, { isCommittee: true }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}

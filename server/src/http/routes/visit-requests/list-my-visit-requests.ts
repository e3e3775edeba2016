import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentRequest, VisitRequestSchema } from './schemas'

export function listMyVisitRequests(
  app: TypedApp,
  { visitRequests }: Services,
  { clock }: Deps,
): void {
  app.get(
    '/me/visit-requests',
    {
      schema: {
        operationId: 'listMyVisitRequests',
        tags: ['visits'],
        summary: 'Visits I asked for, newest first, and those my homes wait for',
        security: [{ session: [] }],
        querystring: Type.Object(PageQuery, STRICT),
        response: { 200: pageOf(VisitRequestSchema), ...problems(400, 401, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const { items, nextCursor } = await visitRequests.listMine(actor, request.query)
      return { items: items.map((each) => presentRequest(each, actor, clock.now())), nextCursor }
    },
  )
}

import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentRequest, VisitRequestSchema } from './schemas'

export function listVisitRequests(
  app: TypedApp,
  { visitRequests }: Services,
  { clock }: Deps,
): void {
  app.get(
    '/visit-requests',
    {
      schema: {
        operationId: 'listVisitRequests',
        tags: ['visits'],
        summary: 'Visits that homes of my grids ask for, the most urgent first; their worker',
        security: [{ session: [] }],
        querystring: Type.Object({ communityCode: CommunityCode, ...PageQuery }, STRICT),
        response: { 200: pageOf(VisitRequestSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { communityCode, ...page } = request.query
      const actor = requireActor(request)
      const { items, nextCursor } = await visitRequests.listOpen(actor, communityCode, page)
      return { items: items.map((each) => presentRequest(each, actor, clock.now())), nextCursor }
    },
  )
}

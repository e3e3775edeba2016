import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentOpinion } from './present-opinion'
import { OpinionSchema } from './schemas'

export function listWaitingOpinions(app: TypedApp, { opinions }: Services): void {
  app.get(
    '/opinions/waiting',
    {
      schema: {
        operationId: 'listWaitingOpinions',
        tags: ['opinions'],
        summary: 'Opinions of a community that its committee has not read, the oldest first',
        security: [{ session: [] }],
        querystring: Type.Object({ communityCode: CommunityCode, ...PageQuery }, STRICT),
        response: { 200: pageOf(OpinionSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const page = await opinions.listWaiting(requireActor(request), request.query.communityCode, {
        limit,
        cursor,
      })
      return { items: page.items.map(presentOpinion), nextCursor: page.nextCursor }
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentOpinion } from './present-opinion'
import { OpinionSchema } from './schemas'

export function listAppealedOpinions(app: TypedApp, { opinions }: Services): void {
  app.get(
    '/opinions/appealed',
    {
      schema: {
        operationId: 'listAppealedOpinions',
        tags: ['opinions'],
        summary: 'Appeals of a subdistrict or community that nobody has decided, the oldest first',
        security: [{ session: [] }],
        querystring: Type.Object(
          { areaCode: Type.String({ pattern: '^[0-9]{9}([0-9]{3})?$' }), ...PageQuery },
          STRICT,
        ),
        response: { 200: pageOf(OpinionSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const page = await opinions.listAppealed(requireActor(request), request.query.areaCode, {
        limit,
        cursor,
      })
      return { items: page.items.map(presentOpinion), nextCursor: page.nextCursor }
    },
  )
}

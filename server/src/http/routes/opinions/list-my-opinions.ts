import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentOpinion } from './present-opinion'
import { OpinionSchema } from './schemas'

export function listMyOpinions(app: TypedApp, { opinions }: Services): void {
  app.get(
    '/consultations/:id/opinions/mine',
    {
      schema: {
        operationId: 'listMyOpinions',
        tags: ['opinions'],
        summary: 'What I wrote to a consultation and what became of it, newest first',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(OpinionSchema), ...problems(400, 401, 404, 422) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const page = await opinions.listMyOpinions(
        requireActor(request),
        parseTenantId(request.params.id),
        { limit, cursor },
      )
      return { items: page.items.map(presentOpinion), nextCursor: page.nextCursor }
    },
  )
}

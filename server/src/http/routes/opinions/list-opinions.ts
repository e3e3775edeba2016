import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentOpinion } from './present-opinion'
import { OpinionSchema } from './schemas'

export function listOpinions(app: TypedApp, { opinions }: Services): void {
  app.get(
    '/consultations/:id/opinions',
    {
      schema: {
        operationId: 'listOpinions',
        tags: ['opinions'],
        summary: 'Public opinions to a consultation with the committee’s answers, newest first',
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(OpinionSchema), ...problems(400, 404, 422) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const page = await opinions.listOpinions(request.actor, parseTenantId(request.params.id), {
        limit,
        cursor,
      })
      return { items: page.items.map(presentOpinion), nextCursor: page.nextCursor }
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentMilestone } from './present-milestone'
import { MilestoneSchema } from './schemas'

export function listMilestones(app: TypedApp, { milestones, media }: Services): void {
  app.get(
    '/consultations/:id/milestones',
    {
      schema: {
        operationId: 'listMilestones',
        tags: ['milestones'],
        summary: 'What a result is carried out in, by the day it is due',
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(MilestoneSchema), ...problems(400, 404, 422) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const page = await milestones.listMilestones(
        request.actor,
        parseTenantId(request.params.id),
        {
          limit,
          cursor,
        },
      )
      return {
        items: page.items.map((view) => presentMilestone(view, media.linkTo)),
        nextCursor: page.nextCursor,
      }
    },
  )
}

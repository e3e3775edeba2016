import { Type } from 'typebox'
import type { Services } from '../../../container'
import { CommunityCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentMilestone } from './present-milestone'
import { MilestoneSchema } from './schemas'

export function listRunningMilestones(app: TypedApp, { milestones, media }: Services): void {
  app.get(
    '/milestones',
    {
      schema: {
        operationId: 'listRunningMilestones',
        tags: ['milestones'],
        summary: 'What a community still has to carry out, overdue first',
        querystring: Type.Object({ communityCode: CommunityCode, ...PageQuery }, STRICT),
        response: { 200: pageOf(MilestoneSchema), ...problems(400, 422) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const page = await milestones.listRunning(request.actor, request.query.communityCode, {
        limit,
        cursor,
      })
      return {
        items: page.items.map((view) => presentMilestone(view, media.linkTo)),
        nextCursor: page.nextCursor,
      }
    },
  )
}

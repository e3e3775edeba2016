import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentMilestone } from './present-milestone'
import { DueDay, MilestoneSchema, SentenceText } from './schemas'

export function postponeMilestone(app: TypedApp, { milestones, media }: Services): void {
  app.post(
    '/milestones/:id/postponement',
    {
      schema: {
        operationId: 'postponeMilestone',
        tags: ['milestones'],
        summary: 'Put a milestone off to a later day with a reason; that it was late stays known',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ dueOn: DueDay, reason: SentenceText }, STRICT),
        response: { 200: MilestoneSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const act = { id: parseTenantId(request.params.id), ...request.body }
      const write = toWriteRequest(request)
      const view = await milestones.postponeMilestone(requireActor(request), act, write)
      return presentMilestone(view, media.linkTo)
    },
  )
}

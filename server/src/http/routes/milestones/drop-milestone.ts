import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentMilestone } from './present-milestone'
import { MilestoneSchema, SentenceText } from './schemas'

export function dropMilestone(app: TypedApp, { milestones, media }: Services): void {
  app.post(
    '/milestones/:id/drop',
    {
      schema: {
        operationId: 'dropMilestone',
        tags: ['milestones'],
        summary: 'Leave a milestone undone for a reason everybody reads',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: SentenceText }, STRICT),
        response: { 200: MilestoneSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const act = { id: parseTenantId(request.params.id), ...request.body }
      const write = toWriteRequest(request)
      const view = await milestones.dropMilestone(requireActor(request), act, write)
      return presentMilestone(view, media.linkTo)
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, UploadId } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentMilestone } from './present-milestone'
import { MilestoneSchema, SentenceText } from './schemas'

export function completeMilestone(app: TypedApp, { milestones, media }: Services): void {
  app.post(
    '/milestones/:id/completion',
    {
      schema: {
        operationId: 'completeMilestone',
        tags: ['milestones'],
        summary: 'Say that a milestone is done and what was done, with photos where there are any',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object(
          {
            note: SentenceText,
            uploadIds: Type.Array(UploadId, { maxItems: 9, uniqueItems: true }),
          },
          STRICT,
        ),
        response: { 200: MilestoneSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const act = { id: parseTenantId(request.params.id), ...request.body }
      const write = toWriteRequest(request)
      const view = await milestones.completeMilestone(requireActor(request), act, write)
      return presentMilestone(view, media.linkTo)
    },
  )
}

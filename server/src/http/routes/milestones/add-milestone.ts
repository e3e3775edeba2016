import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentSteps } from '../steps/present-steps'
import { StepsSchema } from '../steps/schemas'
import { NewMilestoneBody } from './schemas'

export function addMilestone(app: TypedApp, { milestones, steps }: Services): void {
  app.post(
    '/consultations/:id/milestones',
    {
      schema: {
        operationId: 'addMilestone',
        tags: ['milestones'],
        summary: 'Add a milestone while a result is carried out',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object(NewMilestoneBody, STRICT),
        response: { 200: StepsSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const id = parseTenantId(request.params.id)
      await milestones.addMilestone(
        actor,
        { consultation: id, ...request.body },
        toWriteRequest(request),
      )
      return presentSteps(id, await steps.getSteps(actor, id))
    },
  )
}

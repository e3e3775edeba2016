import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentSteps } from '../steps/present-steps'
import { StepsSchema } from '../steps/schemas'
import { PlanBody } from './schemas'

export function startCarryingOut(app: TypedApp, { milestones, steps }: Services): void {
  app.post(
    '/consultations/:id/carrying-out',
    {
      schema: {
        operationId: 'startCarryingOut',
        tags: ['milestones'],
        summary: 'Say what a result is carried out in and by when: at least one milestone',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: PlanBody,
        response: { 200: StepsSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const id = parseTenantId(request.params.id)
      await milestones.startCarryingOut(actor, { id, ...request.body }, toWriteRequest(request))
      return presentSteps(id, await steps.getSteps(actor, id))
    },
  )
}

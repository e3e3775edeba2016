import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, Instant, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentSteps } from './present-steps'
import { StepsSchema } from './schemas'

export function changePollClosing(app: TypedApp, { standing, steps }: Services): void {
  app.post(
    '/consultations/:id/closing-time',
    {
      schema: {
        operationId: 'changePollClosing',
        tags: ['consultations'],
        summary: 'While opinions are asked for: another closing time for the poll to come',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ closesAt: Instant }, STRICT),
        response: { 200: StepsSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const id = parseTenantId(request.params.id)
      await standing.changeClosing(
        actor,
        { id, closesAt: new Date(request.body.closesAt) },
        toWriteRequest(request),
      )
      return presentSteps(id, await steps.getSteps(actor, id))
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentSteps } from '../steps/present-steps'
import { StepsSchema } from '../steps/schemas'

export function closeConsultation(app: TypedApp, { milestones, steps }: Services): void {
  app.post(
    '/consultations/:id/closure',
    {
      schema: {
        operationId: 'closeConsultation',
        tags: ['milestones'],
        summary:
          'Close a consultation with a statement: all is done or dropped, or nothing is to be carried out',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ statement: PlainText(4, 500) }, STRICT),
        response: { 200: StepsSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const id = parseTenantId(request.params.id)
      await milestones.closeConsultation(actor, { id, ...request.body }, toWriteRequest(request))
      return presentSteps(id, await steps.getSteps(actor, id))
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { LineText, PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentSteps } from '../steps/present-steps'
import { StepsSchema } from '../steps/schemas'

export function correctConsultation(app: TypedApp, { corrections, steps }: Services): void {
  app.post(
    '/consultations/:id/corrections',
    {
      schema: {
        operationId: 'correctConsultation',
        tags: ['consultations'],
        summary: 'Correct title or text with a reason; what stood there before stays readable',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object(
          { title: LineText(4, 40), body: PlainText(10, 2000), reason: PlainText(4, 200) },
          STRICT,
        ),
        response: { 200: StepsSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const id = parseTenantId(request.params.id)
      await corrections.correctConsultation(
        actor,
        { consultation: id, ...request.body },
        toWriteRequest(request),
      )
      return presentSteps(id, await steps.getSteps(actor, id))
    },
  )
}

import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentConsultation } from './present-consultation'
import { ConsultationSchema, EmptyBody } from './schemas'

export function openConsultation(app: TypedApp, { consultations }: Services): void {
  app.post(
    '/consultations/:id/opening',
    {
      schema: {
        operationId: 'openConsultation',
        tags: ['consultations'],
        summary: 'Freeze the roll of households and start the poll',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: EmptyBody,
        response: { 200: ConsultationSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const id = parseTenantId(request.params.id)
      const view = await consultations.openConsultation(actor, id, toWriteRequest(request))
      return presentConsultation(view, actor)
    },
  )
}

import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentConsultation } from './present-consultation'
import { ConsultationSchema } from './schemas'

export function getConsultation(app: TypedApp, { consultations }: Services): void {
  app.get(
    '/consultations/:id',
    {
      schema: {
        operationId: 'getConsultation',
        tags: ['consultations'],
        summary: 'A consultation with its poll; the result once the poll has closed',
        params: IdParams,
        response: { 200: ConsultationSchema, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const view = await consultations.getConsultation(request.actor, id)
      return presentConsultation(view, request.actor)
    },
  )
}

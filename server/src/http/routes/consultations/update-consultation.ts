import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentConsultation } from './present-consultation'
import { readDraft } from './read-draft'
import { ConsultationSchema, DraftBody } from './schemas'

export function updateConsultation(app: TypedApp, { consultations }: Services): void {
  app.post(
    '/consultations/:id/revision',
    {
      schema: {
        operationId: 'updateConsultation',
        tags: ['consultations'],
        summary: 'Write a draft anew; once its poll is open nothing changes any more',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: DraftBody,
        response: { 200: ConsultationSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const id = parseTenantId(request.params.id)
      const draft = readDraft(request.body)
      const view = await consultations.updateConsultation(
        actor,
        { id, draft },
        toWriteRequest(request),
      )
      return presentConsultation(view, actor)
    },
  )
}

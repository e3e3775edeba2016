import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentConsultation } from './present-consultation'
import { readDraft } from './read-draft'
import { ConsultationSchema, NewDraftBody } from './schemas'

export function createConsultation(app: TypedApp, { consultations }: Services): void {
  app.post(
    '/consultations',
    {
      schema: {
        operationId: 'createConsultation',
        tags: ['consultations'],
        summary: "A draft with its poll; the area's committee only",
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: NewDraftBody,
        response: { 201: ConsultationSchema, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request)
      const { topicId, ...body } = request.body
      const topic = topicId === undefined ? null : parseTenantId(topicId)
      const draft = { ...readDraft(body), topic }
      const view = await consultations.createConsultation(actor, draft, toWriteRequest(request))
      return reply.code(201).send(presentConsultation(view, actor))
    },
  )
}

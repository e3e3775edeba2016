import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentOpinion } from './present-opinion'
import { OpinionSchema } from './schemas'

export function writeOpinion(app: TypedApp, { opinions }: Services): void {
  app.post(
    '/consultations/:id/opinions',
    {
      schema: {
        operationId: 'writeOpinion',
        tags: ['opinions'],
        summary:
          'Say what I think of a consultation about where I live; the committee reads it first',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ body: PlainText(4, 500) }, STRICT),
        response: { 201: OpinionSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const opinion = { consultation: parseTenantId(request.params.id), ...request.body }
      const write = toWriteRequest(request)
      const view = await opinions.writeOpinion(requireActor(request), opinion, write)
      return reply.code(201).send(presentOpinion(view))
    },
  )
}

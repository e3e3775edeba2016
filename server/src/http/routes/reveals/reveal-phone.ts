import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function revealPhone(app: TypedApp, { reveals }: Services): void {
  app.post(
    '/reports/:id/phone-reveals',
    {
      schema: {
        operationId: 'revealPhone',
        tags: ['reports'],
        summary: "Look at the reporter's phone; the reporter is told who looked, when and why",
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: PlainText(2, 200) }, STRICT),
        response: {
          201: Type.Object({ phone: Type.String() }),
          ...problems(400, 401, 403, 404, 409, 422, 429),
        },
      },
    },
    async (request, reply) => {
      const phone = await reveals.revealPhone(
        requireActor(request),
        parseTenantId(request.params.id),
        request.body.reason,
        toWriteRequest(request),
      )
      return reply.code(201).send({ phone })
    },
  )
}

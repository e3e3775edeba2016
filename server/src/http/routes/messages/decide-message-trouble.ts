import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { TROUBLE_KEY } from './schemas'

export function decideMessageTrouble(app: TypedApp, { messageTroubles }: Services): void {
  app.post(
    '/message-troubles/decision',
    {
      schema: {
        operationId: 'decideMessageTrouble',
        tags: ['messages'],
        summary: 'Send messages that failed in one way again, or give them up; for an operator',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: Type.Object({ ...TROUBLE_KEY, isRetried: Type.Boolean() }, STRICT),
        response: { 204: Type.Null(), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request)
      await messageTroubles.decide(actor, request.body, toWriteRequest(request))
      return reply.code(204).send(null)
    },
  )
}

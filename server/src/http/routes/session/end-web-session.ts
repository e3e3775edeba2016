import { Type } from 'typebox'
import type { Services } from '../../../container'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { RenewalText } from './schemas'

/** Doing it twice does what doing it once does, so it needs no Idempotency-Key. */
export function endWebSession(app: TypedApp, { webSessions }: Services): void {
  app.post(
    '/web-sessions/ends',
    {
      schema: {
        operationId: 'endWebSession',
        tags: ['session'],
        summary: 'A browser signs out; its session is over and renewed no more',
        body: Type.Object({ renewal: RenewalText }, STRICT),
        response: { 204: Type.Null(), ...problems(400) },
      },
    },
    async (request, reply) => {
      await webSessions.end(request.body.renewal)
      return reply.code(204).send(null)
    },
  )
}

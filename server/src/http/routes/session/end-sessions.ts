import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

/** Doing it twice does what doing it once does, so it needs no Idempotency-Key. */
export function endSessions(app: TypedApp, { identity }: Services): void {
  app.delete(
    '/me/sessions',
    {
      config: { isWithoutSecondFactor: true },
      schema: {
        operationId: 'endSessions',
        tags: ['session'],
        summary: 'Sign out on every phone and computer, this one too',
        security: [{ session: [] }],
        response: { 204: Type.Null(), ...problems(401) },
      },
    },
    async (request, reply) => {
      await identity.endSessions(requireActor(request).accountId)
      return reply.code(204).send(null)
    },
  )
}

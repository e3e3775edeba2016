import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

/** Doing it twice does what doing it once does, so it needs no Idempotency-Key. */
export function forgetMyPhone(app: TypedApp, { accounts }: Services): void {
  app.delete(
    '/me/phone',
    {
      schema: {
        operationId: 'forgetMyPhone',
        tags: ['session'],
        summary: 'Take my phone and my consent to it back; what was sent with it before keeps it',
        security: [{ session: [] }],
        response: { 204: Type.Null(), ...problems(401, 409) },
      },
    },
    async (request, reply) => {
      await accounts.forgetPhone(requireActor(request))
      return reply.code(204).send(null)
    },
  )
}

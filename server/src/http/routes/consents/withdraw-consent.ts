import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { PurposeParams } from './schemas'

/** Doing it twice does what doing it once does, so it needs no Idempotency-Key. */
export function withdrawConsent(app: TypedApp, { accounts, consents }: Services): void {
  app.delete(
    '/me/consents/:purpose',
    {
      schema: {
        operationId: 'withdrawConsent',
        tags: ['session'],
        summary: 'Take my consent to one purpose back; with that to the phone the phone goes too',
        security: [{ session: [] }],
        params: PurposeParams,
        response: { 204: Type.Null(), ...problems(400, 401, 409) },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request)
      const { purpose } = request.params
      if (purpose === 'phone') await accounts.forgetPhone(actor)
      else await consents.withdraw(actor, purpose)
      return reply.code(204).send(null)
    },
  )
}

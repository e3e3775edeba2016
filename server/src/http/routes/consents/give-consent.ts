import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { ConsentBody, PurposeParams } from './schemas'

/** Doing it twice does what doing it once does, so it needs no Idempotency-Key. */
export function giveConsent(app: TypedApp, { consents }: Services): void {
  app.put(
    '/me/consents/:purpose',
    {
      schema: {
        operationId: 'giveConsent',
        tags: ['session'],
        summary: 'Agree to one purpose, in the version of the words I read',
        security: [{ session: [] }],
        params: PurposeParams,
        body: ConsentBody,
        response: { 204: Type.Null(), ...problems(400, 401, 409) },
      },
    },
    async (request, reply) => {
      const { purpose } = request.params
      const { version } = request.body
      await consents.give(requireActor(request), { purpose, version })
      return reply.code(204).send(null)
    },
  )
}

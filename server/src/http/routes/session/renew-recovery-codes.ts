import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireProvenActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { CodeBody } from './schemas'

/** A code is good once, so the request needs no Idempotency-Key. */
export function renewRecoveryCodes(app: TypedApp, { secondFactor }: Services): void {
  app.post(
    '/me/second-factor/recovery-codes',
    {
      schema: {
        operationId: 'renewRecoveryCodes',
        tags: ['session'],
        summary: 'Ten new recovery codes for a code of the app, shown this once; the old ones end',
        security: [{ session: [] }],
        body: CodeBody,
        response: {
          201: Type.Object({ recoveryCodes: Type.Array(Type.String()) }),
          ...problems(400, 401, 403, 409, 422, 429),
        },
      },
    },
    async (request, reply) => {
      const actor = requireProvenActor(request)
      const recoveryCodes = await secondFactor.renewRecoveryCodes(actor, request.body.code)
      return reply.code(201).send({ recoveryCodes })
    },
  )
}

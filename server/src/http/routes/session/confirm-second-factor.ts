import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { requireProvenActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { beginProvenSession } from './begin-proven-session'
import { CodeBody, WebSessionSchema } from './schemas'

/** A code is good once, so the request needs no Idempotency-Key. */
export function confirmSecondFactor(app: TypedApp, services: Services, { clock }: Deps): void {
  app.post(
    '/me/second-factor/confirmations',
    {
      config: { isWithoutSecondFactor: true },
      schema: {
        operationId: 'confirmSecondFactor',
        tags: ['session'],
        summary: 'The first code of the app; answers with recovery codes, shown this once',
        security: [{ session: [] }],
        body: CodeBody,
        response: {
          201: Type.Intersect([
            WebSessionSchema,
            Type.Object({ recoveryCodes: Type.Array(Type.String()) }),
          ]),
          ...problems(400, 401, 403, 409, 422, 429),
        },
      },
    },
    async (request, reply) => {
      const actor = requireProvenActor(request)
      const recoveryCodes = await services.secondFactor.confirm(actor, request.body.code)
      const session = await beginProvenSession(app, services, actor, clock.now())
      return reply.code(201).send({ ...session, recoveryCodes })
    },
  )
}

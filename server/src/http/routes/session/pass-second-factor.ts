import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { requireProvenActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { beginProvenSession } from './begin-proven-session'
import { TypedCode, WebSessionSchema } from './schemas'

/** A code is good once, so the request needs no Idempotency-Key. */
export function passSecondFactor(app: TypedApp, services: Services, { clock }: Deps): void {
  const { secondFactor } = services
  app.post(
    '/me/second-factor/sessions',
    {
      config: { isWithoutSecondFactor: true },
      schema: {
        operationId: 'passSecondFactor',
        tags: ['session'],
        summary: 'A session with the second factor: by a code of the app, or by a recovery code',
        security: [{ session: [] }],
        body: Type.Union([
          Type.Object({ code: TypedCode }, STRICT),
          Type.Object({ recoveryCode: TypedCode }, STRICT),
        ]),
        response: {
          201: Type.Intersect([
            WebSessionSchema,
            Type.Object({
              /** Null when a code of the app was shown. */
              recoveryCodesLeft: Type.Union([Type.Integer(), Type.Null()]),
            }),
          ]),
          ...problems(400, 401, 403, 409, 422, 429),
        },
      },
    },
    async (request, reply) => {
      const actor = requireProvenActor(request)
      const { body } = request
      let recoveryCodesLeft: number | null = null
      if ('code' in body) await secondFactor.pass(actor, body.code)
      else recoveryCodesLeft = await secondFactor.passByRecoveryCode(actor, body.recoveryCode)
      const session = await beginProvenSession(app, services, actor, clock.now())
      return reply.code(201).send({ ...session, recoveryCodesLeft })
    },
  )
}

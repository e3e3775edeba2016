import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireProvenActor } from '../../plugins/auth'
import { Instant, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

/** Begun anew it makes another key, and only the one that is confirmed counts; so it needs no Idempotency-Key. */
export function enrolSecondFactor(app: TypedApp, { secondFactor }: Services): void {
  app.post(
    '/me/second-factor',
    {
      config: { isWithoutSecondFactor: true },
      schema: {
        operationId: 'enrolSecondFactor',
        tags: ['session'],
        summary: 'A key for an app that makes codes; codes are asked for once one is confirmed',
        security: [{ session: [] }],
        response: {
          201: Type.Object({
            key: Type.String(),
            /** What the QR code says. */
            address: Type.String(),
            /** Who took the one before away. */
            reset: Type.Union([Type.Object({ at: Instant, byName: Type.String() }), Type.Null()]),
          }),
          ...problems(401, 403, 409),
        },
      },
    },
    async (request, reply) => {
      const { reset, ...shown } = await secondFactor.enrol(requireProvenActor(request))
      return reply
        .code(201)
        .send({ ...shown, reset: reset && { ...reset, at: reset.at.toISOString() } })
    },
  )
}

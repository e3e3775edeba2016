import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireProvenActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

export function getSecondFactor(app: TypedApp, { secondFactor }: Services): void {
  app.get(
    '/me/second-factor',
    {
      schema: {
        operationId: 'getSecondFactor',
        tags: ['session'],
        summary: 'Whether a second factor is set, and how many recovery codes are left',
        security: [{ session: [] }],
        response: {
          200: Type.Object({
            /** Null for whoever has no second factor. */
            recoveryCodesLeft: Type.Union([Type.Integer(), Type.Null()]),
          }),
          ...problems(401, 403),
        },
      },
    },
    async (request) => {
      const { accountId } = requireProvenActor(request)
      return { recoveryCodesLeft: (await secondFactor.countRecoveryCodes(accountId)) ?? null }
    },
  )
}

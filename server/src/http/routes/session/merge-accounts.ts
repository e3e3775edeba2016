import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { TypedCode } from './schemas'

const OfferId = Type.String({ format: 'uuid' })

export function mergeAccounts(app: TypedApp, { accounts }: Services): void {
  app.post(
    '/me/mergers',
    {
      schema: {
        operationId: 'mergeAccounts',
        tags: ['session'],
        summary: 'Make the account that has my phone, with all that is in it, part of this one',
        security: [{ session: [] }],
        headers: WriteHeaders,
        /** The code or a recovery code of the other account's second factor, where it has one. */
        body: Type.Union([
          Type.Object({ offerId: OfferId, code: Type.Union([TypedCode, Type.Null()]) }, STRICT),
          Type.Object({ offerId: OfferId, recoveryCode: TypedCode }, STRICT),
        ]),
        response: { 204: Type.Null(), ...problems(400, 401, 403, 409, 422, 429) },
      },
    },
    async (request, reply) => {
      const { body, session } = request
      const shown =
        'recoveryCode' in body
          ? { recoveryCode: body.recoveryCode }
          : { code: body.code ?? undefined }
      const merging = { offerId: body.offerId, ...shown, webSessionId: session?.webSessionId }
      await accounts.merge(requireActor(request), merging, toWriteRequest(request))
      return reply.code(204).send(null)
    },
  )
}

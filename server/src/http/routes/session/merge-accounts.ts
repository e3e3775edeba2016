import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { TypedCode } from './schemas'

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
        body: Type.Object(
          {
            offerId: Type.String({ format: 'uuid' }),
            /** Of the other account's second factor, where it has one. */
            code: Type.Union([TypedCode, Type.Null()]),
          },
          STRICT,
        ),
        response: { 204: Type.Null(), ...problems(400, 401, 409, 422, 429) },
      },
    },
    async (request, reply) => {
      const { offerId, code } = request.body
      const merging = { offerId, code: code ?? undefined }
      await accounts.merge(requireActor(request), merging, toWriteRequest(request))
      return reply.code(204).send(null)
    },
  )
}

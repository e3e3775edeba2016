import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function takeBackDeletion(app: TypedApp, { deletions }: Services): void {
  app.delete(
    '/me/deletion',
    {
      config: { isForOneself: true },
      schema: {
        operationId: 'takeBackDeletion',
        tags: ['session'],
        summary: 'Keep my account after all',
        security: [{ session: [] }],
        headers: WriteHeaders,
        response: { 204: Type.Null(), ...problems(400, 401, 422) },
      },
    },
    async (request, reply) => {
      await deletions.takeBack(requireActor(request), toWriteRequest(request))
      return reply.code(204).send(null)
    },
  )
}

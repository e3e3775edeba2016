import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function askDeletion(app: TypedApp, { deletions }: Services): void {
  app.post(
    '/me/deletion',
    {
      config: { isForOneself: true },
      schema: {
        operationId: 'askDeletion',
        tags: ['session'],
        summary: 'Have my account erased in seven days',
        security: [{ session: [] }],
        headers: WriteHeaders,
        response: { 204: Type.Null(), ...problems(400, 401, 409, 422) },
      },
    },
    async (request, reply) => {
      await deletions.ask(requireActor(request), toWriteRequest(request))
      return reply.code(204).send(null)
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { MessageId } from './schemas'

/** Doing it twice does what doing it once does, so it needs no Idempotency-Key. */
export function readMyMessage(app: TypedApp, { messages }: Services): void {
  app.put(
    '/me/messages/:id/reading',
    {
      config: { isForOneself: true },
      schema: {
        operationId: 'readMyMessage',
        tags: ['messages'],
        summary: 'I have read a message',
        security: [{ session: [] }],
        params: Type.Object({ id: MessageId }, STRICT),
        response: { 204: Type.Null(), ...problems(400, 401) },
      },
    },
    async (request, reply) => {
      await messages.markRead(requireActor(request), { id: request.params.id })
      return reply.code(204).send(null)
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { MessageId } from './schemas'

/** Doing it twice does what doing it once does, so it needs no Idempotency-Key. */
export function readMyMessages(app: TypedApp, { messages }: Services): void {
  app.put(
    '/me/messages/reading',
    {
      config: { isForOneself: true },
      schema: {
        operationId: 'readMyMessages',
        tags: ['messages'],
        summary: 'I have read all messages up to one; what came later stays unread',
        security: [{ session: [] }],
        body: Type.Object({ untilId: MessageId }, STRICT),
        response: { 204: Type.Null(), ...problems(400, 401) },
      },
    },
    async (request, reply) => {
      await messages.markRead(requireActor(request), { untilId: request.body.untilId })
      return reply.code(204).send(null)
    },
  )
}

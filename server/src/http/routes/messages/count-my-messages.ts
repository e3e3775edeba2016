import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

export function countMyMessages(app: TypedApp, { messages }: Services): void {
  app.get(
    '/me/messages/count',
    {
      config: { isForOneself: true },
      schema: {
        operationId: 'countMyMessages',
        tags: ['messages'],
        summary: 'How many messages I have not read; a hundred stands for that or more',
        security: [{ session: [] }],
        response: {
          200: Type.Object({ unread: Type.Integer({ minimum: 0, maximum: 100 }) }),
          ...problems(401),
        },
      },
    },
    async (request) => ({ unread: await messages.countUnread(requireActor(request)) }),
  )
}

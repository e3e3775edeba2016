import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { MessageSchema, presentMessage } from './schemas'

export function listMyMessages(app: TypedApp, { messages }: Services): void {
  app.get(
    '/me/messages',
    {
      config: { isForOneself: true },
      schema: {
        operationId: 'listMyMessages',
        tags: ['messages'],
        summary: 'What I was told, newest first; read messages go after 180 days',
        security: [{ session: [] }],
        querystring: Type.Object(PageQuery, STRICT),
        response: { 200: pageOf(MessageSchema), ...problems(400, 401, 422) },
      },
    },
    async (request) => {
      const page = await messages.list(requireActor(request), request.query)
      return { items: page.items.map(presentMessage), nextCursor: page.nextCursor }
    },
  )
}

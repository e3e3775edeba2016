import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { SubscriptionsSchema } from './schemas'

export function listMySubscriptions(app: TypedApp, { messages }: Services): void {
  app.get(
    '/me/subscriptions',
    {
      schema: {
        operationId: 'listMySubscriptions',
        tags: ['messages'],
        summary: 'What WeChat can bring me, and how many messages of it I still let it',
        description: 'Empty where no template is set up.',
        security: [{ session: [] }],
        response: { 200: SubscriptionsSchema, ...problems(401) },
      },
    },
    async (request) => ({ items: await messages.listSubscriptions(requireActor(request)) }),
  )
}

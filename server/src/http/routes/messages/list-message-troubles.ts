import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { Instant, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { TROUBLE_KEY } from './schemas'

const TroubleSchema = Type.Object({
  ...TROUBLE_KEY,
  count: Type.Integer({ minimum: 1 }),
  firstAt: Instant,
  lastAt: Instant,
})

export function listMessageTroubles(app: TypedApp, { messageTroubles }: Services): void {
  app.get(
    '/message-troubles',
    {
      schema: {
        operationId: 'listMessageTroubles',
        tags: ['messages'],
        summary: 'How many messages did not go through WeChat and why; for an operator',
        security: [{ session: [] }],
        response: { 200: Type.Object({ items: Type.Array(TroubleSchema) }), ...problems(401, 403) },
      },
    },
    async (request) => {
      const troubles = await messageTroubles.list(requireActor(request))
      const items = troubles.map((trouble) => ({
        ...trouble,
        firstAt: trouble.firstAt.toISOString(),
        lastAt: trouble.lastAt.toISOString(),
      }))
      return { items }
    },
  )
}

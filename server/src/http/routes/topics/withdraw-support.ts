import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentTopic } from './present-topic'
import { TopicSchema } from './schemas'

export function withdrawSupport(app: TypedApp, { topics }: Services): void {
  app.delete(
    '/topics/:id/support',
    {
      schema: {
        operationId: 'withdrawSupport',
        tags: ['topics'],
        summary: 'Take the support of my households back, while support is collected',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        response: { 200: TopicSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      return presentTopic(
        await topics.withdrawSupport(requireActor(request), id, toWriteRequest(request)),
      )
    },
  )
}

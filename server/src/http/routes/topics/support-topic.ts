import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentTopic } from './present-topic'
import { EmptyBody, TopicSchema } from './schemas'

export function supportTopic(app: TypedApp, { topics }: Services): void {
  app.put(
    '/topics/:id/support',
    {
      schema: {
        operationId: 'supportTopic',
        tags: ['topics'],
        summary: 'Support a topic for each of my households in its area; again changes nothing',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: EmptyBody,
        response: { 200: TopicSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      return presentTopic(
        await topics.supportTopic(requireActor(request), id, toWriteRequest(request)),
      )
    },
  )
}

import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentTopic } from './present-topic'
import { TopicSchema } from './schemas'

export function getTopic(app: TypedApp, { topics }: Services): void {
  app.get(
    '/topics/:id',
    {
      schema: {
        operationId: 'getTopic',
        tags: ['topics'],
        summary: 'A topic with its support, until when the committee has to answer, and the answer',
        params: IdParams,
        response: { 200: TopicSchema, ...problems(400, 404) },
      },
    },
    async (request) =>
      presentTopic(await topics.getTopic(request.actor, parseTenantId(request.params.id))),
  )
}

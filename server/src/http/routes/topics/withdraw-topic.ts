import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentTopic } from './present-topic'
import { EmptyBody, TopicSchema } from './schemas'

export function withdrawTopic(app: TypedApp, { topics }: Services): void {
  app.post(
    '/topics/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawTopic',
        tags: ['topics'],
        summary: 'Take back a topic of my own, while support is collected',
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
        await topics.withdrawTopic(requireActor(request), id, toWriteRequest(request)),
      )
    },
  )
}

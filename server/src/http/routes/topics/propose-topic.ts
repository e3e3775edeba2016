import { Type } from 'typebox'
import type { Services } from '../../../container'
import { LineText, PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentTopic } from './present-topic'
import { TopicAreaCode, TopicSchema } from './schemas'

const ProposeBody = Type.Object(
  { areaCode: TopicAreaCode, title: LineText(2, 40), body: PlainText(5, 1000) },
  STRICT,
)

export function proposeTopic(app: TypedApp, { topics }: Services): void {
  app.post(
    '/topics',
    {
      schema: {
        operationId: 'proposeTopic',
        tags: ['topics'],
        summary: 'Propose a topic to the community or grid one lives in',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: ProposeBody,
        response: { 201: TopicSchema, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) => {
      const write = toWriteRequest(request)
      const view = await topics.proposeTopic(requireActor(request), request.body, write)
      return reply.code(201).send(presentTopic(view))
    },
  )
}

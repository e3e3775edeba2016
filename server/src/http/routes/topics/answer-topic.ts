import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentTopic } from './present-topic'
import { AnswerKindText, TopicSchema } from './schemas'

export function answerTopic(app: TypedApp, { topics }: Services): void {
  app.post(
    '/topics/:id/answer',
    {
      schema: {
        operationId: 'answerTopic',
        tags: ['topics'],
        summary: "Adopt, answer or decline with reasons, for good; the community's committee only",
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ kind: AnswerKindText, text: PlainText(5, 500) }, STRICT),
        response: { 200: TopicSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const answer = { id: parseTenantId(request.params.id), ...request.body }
      const write = toWriteRequest(request)
      return presentTopic(await topics.answerTopic(requireActor(request), answer, write))
    },
  )
}

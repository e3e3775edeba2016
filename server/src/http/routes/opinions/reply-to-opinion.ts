import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentOpinion } from './present-opinion'
import { OpinionSchema } from './schemas'

export function replyToOpinion(app: TypedApp, { opinions }: Services): void {
  app.put(
    '/opinions/:id/reply',
    {
      schema: {
        operationId: 'replyToOpinion',
        tags: ['opinions'],
        summary:
          'Answer a public opinion for the committee, or correct the answer; what it said before stays readable',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ body: PlainText(4, 500) }, STRICT),
        response: { 200: OpinionSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      return presentOpinion(
        await opinions.replyToOpinion(requireActor(request), { id, ...request.body }, write),
      )
    },
  )
}

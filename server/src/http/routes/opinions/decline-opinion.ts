import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentOpinion } from './present-opinion'
import { DeclineRuleText, NoteText, OpinionSchema } from './schemas'

export function declineOpinion(app: TypedApp, { opinions }: Services): void {
  app.post(
    '/opinions/:id/refusal',
    {
      schema: {
        operationId: 'declineOpinion',
        tags: ['opinions'],
        summary:
          "Keep an opinion from the public for one of a few rules, in one's own words; its author may appeal",
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ rule: DeclineRuleText, note: NoteText }, STRICT),
        response: { 200: OpinionSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      return presentOpinion(
        await opinions.declineOpinion(requireActor(request), { id, ...request.body }, write),
      )
    },
  )
}

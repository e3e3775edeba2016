import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentOpinion } from './present-opinion'
import { NoteText, OpinionSchema } from './schemas'

export function appealOpinion(app: TypedApp, { opinions }: Services): void {
  app.post(
    '/opinions/:id/appeal',
    {
      schema: {
        operationId: 'appealOpinion',
        tags: ['opinions'],
        summary: 'Have those above the committee look at my opinion again, once',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ text: NoteText }, STRICT),
        response: { 200: OpinionSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      return presentOpinion(
        await opinions.appealOpinion(requireActor(request), { id, ...request.body }, write),
      )
    },
  )
}

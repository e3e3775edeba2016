import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentOpinion } from './present-opinion'
import { NoteText, OpinionSchema } from './schemas'

export function decideAppeal(app: TypedApp, { opinions }: Services): void {
  app.post(
    '/opinions/:id/appeal-decision',
    {
      schema: {
        operationId: 'decideAppeal',
        tags: ['opinions'],
        summary:
          'Publish an opinion after all, or leave it, for good; the subdistrict, never who turned it down',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ isPublished: Type.Boolean(), note: NoteText }, STRICT),
        response: { 200: OpinionSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      return presentOpinion(
        await opinions.decideAppeal(requireActor(request), { id, ...request.body }, write),
      )
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentOpinion } from './present-opinion'
import { OpinionSchema } from './schemas'

export function withdrawOpinion(app: TypedApp, { opinions }: Services): void {
  app.post(
    '/opinions/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawOpinion',
        tags: ['opinions'],
        summary: 'Take back an opinion of my own, waiting or public',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({}, STRICT),
        response: { 200: OpinionSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      return presentOpinion(await opinions.withdrawOpinion(requireActor(request), id, write))
    },
  )
}

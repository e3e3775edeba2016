import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentOpinion } from './present-opinion'
import { OpinionSchema } from './schemas'

export function publishOpinion(app: TypedApp, { opinions }: Services): void {
  app.post(
    '/opinions/:id/publication',
    {
      schema: {
        operationId: 'publishOpinion',
        tags: ['opinions'],
        summary: "Make an opinion public; the community's committee only",
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
      return presentOpinion(await opinions.publishOpinion(requireActor(request), id, write))
    },
  )
}

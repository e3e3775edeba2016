import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function approveClaim(app: TypedApp, { claims }: Services): void {
  app.post(
    '/household-claims/:id/approval',
    {
      schema: {
        operationId: 'approveClaim',
        tags: ['homes'],
        summary: 'Let somebody be one of a household; its grid worker or the committee',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({}, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const decision = { id: parseTenantId(request.params.id), reason: null }
      await claims.decide(requireActor(request), decision, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}

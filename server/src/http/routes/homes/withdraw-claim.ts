import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function withdrawClaim(app: TypedApp, { claims }: Services): void {
  app.post(
    '/household-claims/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawClaim',
        tags: ['homes'],
        summary: 'Take back a claim of mine that waits',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({}, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      await claims.withdraw(requireActor(request), id, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}

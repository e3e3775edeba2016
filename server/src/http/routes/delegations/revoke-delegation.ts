import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function revokeDelegation(app: TypedApp, { delegations }: Services): void {
  app.post(
    '/delegations/:id/revocation',
    {
      schema: {
        operationId: 'revokeDelegation',
        tags: ['delegations'],
        summary: 'Take back a delegation I gave, before a ballot is cast',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({}, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      await delegations.revoke(requireActor(request), id, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function acceptDelegation(app: TypedApp, { delegations }: Services): void {
  app.post(
    '/delegations/:id/acceptance',
    {
      schema: {
        operationId: 'acceptDelegation',
        tags: ['delegations'],
        summary: 'Let a delegation whose paper is in order have effect; the committee only',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({}, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const decision = { id: parseTenantId(request.params.id), reason: null }
      await delegations.decide(requireActor(request), decision, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}

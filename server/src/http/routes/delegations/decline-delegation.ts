import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function declineDelegation(app: TypedApp, { delegations }: Services): void {
  app.post(
    '/delegations/:id/decline',
    {
      schema: {
        operationId: 'declineDelegation',
        tags: ['delegations'],
        summary: 'Leave a delegation without effect, with a reason both read; the committee only',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: PlainText(4, 200) }, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const decision = { id: parseTenantId(request.params.id), ...request.body }
      await delegations.decide(requireActor(request), decision, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}

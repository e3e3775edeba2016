import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function declineClaim(app: TypedApp, { claims }: Services): void {
  app.post(
    '/household-claims/:id/decline',
    {
      schema: {
        operationId: 'declineClaim',
        tags: ['homes'],
        summary:
          'Decline a claim of a home with a reason its claimant reads; its grid worker or the committee',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: PlainText(4, 200) }, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const decision = { id: parseTenantId(request.params.id), ...request.body }
      await claims.decide(requireActor(request), decision, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function declineVisit(app: TypedApp, { visitRequests }: Services): void {
  app.post(
    '/visit-requests/:id/decline',
    {
      schema: {
        operationId: 'declineVisit',
        tags: ['visits'],
        summary: 'Say why nobody comes to a home of my grid; whoever asked reads it',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: PlainText(4, 200) }, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request) => {
      const { id } = request.params
      const decision = { id: parseTenantId(id), ...request.body }
      await visitRequests.decline(requireActor(request), decision, toWriteRequest(request))
      return { id }
    },
  )
}

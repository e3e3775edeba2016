import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function withdrawVisitRequest(app: TypedApp, { visitRequests }: Services): void {
  app.post(
    '/visit-requests/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawVisitRequest',
        tags: ['visits'],
        summary: 'Take back what I asked for',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const { id } = request.params
      const actor = requireActor(request)
      await visitRequests.withdraw(actor, parseTenantId(id), toWriteRequest(request))
      return { id }
    },
  )
}

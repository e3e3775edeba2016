import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function removeVisit(app: TypedApp, { visits }: Services): void {
  app.delete(
    '/visits/:id',
    {
      schema: {
        operationId: 'removeVisit',
        tags: ['visits'],
        summary: 'Remove a visit I have written down',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const { id } = request.params
      await visits.remove(requireActor(request), parseTenantId(id), toWriteRequest(request))
      return { id }
    },
  )
}

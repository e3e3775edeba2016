import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function leaveHousehold(app: TypedApp, { homes }: Services): void {
  app.post(
    '/households/:id/departure',
    {
      schema: {
        operationId: 'leaveHousehold',
        tags: ['homes'],
        summary: 'Say that I moved out',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({}, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const household = parseTenantId(request.params.id)
      await homes.leave(requireActor(request), household, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}

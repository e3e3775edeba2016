import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { Day, IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { DayPartText } from './schemas'

export function agreeOnVisit(app: TypedApp, { visitRequests }: Services): void {
  app.post(
    '/visit-requests/:id/agreement',
    {
      schema: {
        operationId: 'agreeOnVisit',
        tags: ['visits'],
        summary: 'Say when I come to a home of my grid that asked for it; again to change the day',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ day: Day, part: DayPartText }, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request) => {
      const { id } = request.params
      const agreement = { id: parseTenantId(id), time: request.body }
      await visitRequests.agree(requireActor(request), agreement, toWriteRequest(request))
      return { id }
    },
  )
}

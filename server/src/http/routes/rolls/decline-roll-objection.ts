import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function declineRollObjection(app: TypedApp, { roll }: Services): void {
  app.post(
    '/roll-objections/:id/decline',
    {
      schema: {
        operationId: 'declineRollObjection',
        tags: ['rolls'],
        summary: 'Leave the roll as it is, with a reason its objector reads; the committee only',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: PlainText(4, 200) }, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const refusal = { id: parseTenantId(request.params.id), ...request.body }
      await roll.declineObjection(requireActor(request), refusal, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}

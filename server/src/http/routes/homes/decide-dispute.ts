import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function decideDispute(app: TypedApp, { homes }: Services): void {
  app.post(
    '/household-disputes/:id/decision',
    {
      schema: {
        operationId: 'decideDispute',
        tags: ['homes'],
        summary:
          'Say whether somebody is of a household, with a reason; its grid worker or the committee',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ removes: Type.Boolean(), reason: PlainText(4, 200) }, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const decision = { id: parseTenantId(request.params.id), ...request.body }
      await homes.decideDispute(requireActor(request), decision, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText, UploadId } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function disputeMember(app: TypedApp, { homes }: Services): void {
  app.post(
    '/households/:id/disputes',
    {
      schema: {
        operationId: 'disputeMember',
        tags: ['homes'],
        summary: 'Say that another one of my home does not live there; the grid worker decides',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ memberId: UploadId, reason: PlainText(4, 200) }, STRICT),
        response: { 201: Type.Object({ id: TenantIdText }), ...problems(400, 401, 404, 409) },
      },
    },
    async (request, reply) => {
      const dispute = { household: parseTenantId(request.params.id), ...request.body }
      const id = await homes.dispute(requireActor(request), dispute, toWriteRequest(request))
      return reply.code(201).send({ id: formatTenantId(id) })
    },
  )
}

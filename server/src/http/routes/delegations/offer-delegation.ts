import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText, UploadId } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function offerDelegation(app: TypedApp, { delegations }: Services): void {
  app.post(
    '/polls/:id/delegations',
    {
      schema: {
        operationId: 'offerDelegation',
        tags: ['delegations'],
        summary: 'Let somebody cast for a unit of mine: photos of the written power of attorney',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object(
          {
            votingUnitId: TenantIdText,
            uploadIds: Type.Array(UploadId, { minItems: 1, maxItems: 9, uniqueItems: true }),
          },
          STRICT,
        ),
        response: { 201: Type.Object({ id: TenantIdText }), ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { votingUnitId, uploadIds } = request.body
      const poll = parseTenantId(request.params.id)
      const offer = { poll, votingUnit: parseTenantId(votingUnitId), uploadIds }
      const id = await delegations.offer(requireActor(request), offer, toWriteRequest(request))
      return reply.code(201).send({ id: formatTenantId(id) })
    },
  )
}

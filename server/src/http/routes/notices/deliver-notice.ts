import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, Instant, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { MeansText } from './schemas'

export function deliverNotice(app: TypedApp, { deliveries }: Services): void {
  app.post(
    '/notices/:id/deliveries',
    {
      schema: {
        operationId: 'deliverNotice',
        tags: ['notices'],
        summary: 'Tick off households that were told by phone, at the door or on paper',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object(
          {
            householdIds: Type.Array(TenantIdText, { minItems: 1, maxItems: 100 }),
            means: MeansText,
            /** When they were told, for what waited for a network; else it is now. */
            toldAt: Type.Optional(Instant),
          },
          STRICT,
        ),
        response: {
          200: Type.Object({ id: TenantIdText }),
          ...problems(400, 401, 403, 404, 409, 410, 422),
        },
      },
    },
    async (request) => {
      const { householdIds, means, toldAt } = request.body
      const delivery = {
        notice: parseTenantId(request.params.id),
        households: householdIds.map(parseTenantId),
        means,
        ...(toldAt !== undefined && { toldAt: new Date(toldAt) }),
      }
      await deliveries.deliver(requireActor(request), delivery, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}

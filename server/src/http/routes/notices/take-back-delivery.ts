import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

const Params = Type.Object({ id: TenantIdText, householdId: TenantIdText }, STRICT)

export function takeBackDelivery(app: TypedApp, { deliveries }: Services): void {
  app.delete(
    '/notices/:id/deliveries/:householdId',
    {
      schema: {
        operationId: 'takeBackDelivery',
        tags: ['notices'],
        summary: 'Take back that a household was told',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: Params,
        response: {
          200: Type.Object({ id: TenantIdText }),
          ...problems(400, 401, 403, 404, 409, 410, 422),
        },
      },
    },
    async (request) => {
      const { id, householdId } = request.params
      const delivery = { notice: parseTenantId(id), household: parseTenantId(householdId) }
      await deliveries.takeBack(requireActor(request), delivery, toWriteRequest(request))
      return { id }
    },
  )
}

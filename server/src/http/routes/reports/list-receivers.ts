import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { UnitSchema } from './schemas'

/** The units around one grid: two or three dozen at most. */
export function listReceivers(app: TypedApp, { reports }: Services): void {
  app.get(
    '/reports/:id/receivers',
    {
      schema: {
        operationId: 'listReceivers',
        tags: ['reports'],
        summary: 'Whom the report may be handed to',
        security: [{ session: [] }],
        params: IdParams,
        response: {
          200: Type.Object({ items: Type.Array(UnitSchema) }),
          ...problems(400, 401, 403, 404),
        },
      },
    },
    async (request) => ({
      items: await reports.listReceivers(requireActor(request), parseTenantId(request.params.id)),
    }),
  )
}

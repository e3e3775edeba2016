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
        summary:
          'Whom the report may be handed to; handledCount of the similarCount reports of its category in its community within a year were theirs',
        security: [{ session: [] }],
        params: IdParams,
        response: {
          200: Type.Object({
            items: Type.Array(
              Type.Object({ ...UnitSchema.properties, handledCount: Type.Integer() }),
            ),
            similarCount: Type.Integer(),
          }),
          ...problems(400, 401, 403, 404),
        },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const { items, similarCount } = await reports.listReceivers(requireActor(request), id)
      return { items: [...items], similarCount }
    },
  )
}

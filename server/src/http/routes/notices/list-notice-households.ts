import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, Instant, PageQuery, pageOf, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { MeansText } from './schemas'

const NoticeHouseholdSchema = Type.Object({
  id: TenantIdText,
  label: Type.String(),
  /** Null while it is unreached. */
  means: Type.Union([MeansText, Type.Null()]),
  deliveredAt: Type.Union([Instant, Type.Null()]),
})

export function listNoticeHouseholds(app: TypedApp, { deliveries }: Services): void {
  app.get(
    '/notices/:id/households',
    {
      schema: {
        operationId: 'listNoticeHouseholds',
        tags: ['notices'],
        summary:
          'Households it has not reached, or that were told; its committee, and workers for their grids',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ show: Type.Enum(['unreached', 'told']), ...PageQuery }, STRICT),
        response: {
          200: pageOf(NoticeHouseholdSchema),
          ...problems(400, 401, 403, 404, 410, 422),
        },
      },
    },
    async (request) => {
      const { show, ...query } = request.query
      const asked = { notice: parseTenantId(request.params.id), show }
      const page = await deliveries.listHouseholds(requireActor(request), asked, query)
      const items = page.items.map(({ label, means, deliveredAt, ...id }) => ({
        id: formatTenantId(id),
        label,
        means,
        deliveredAt: deliveredAt?.toISOString() ?? null,
      }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}

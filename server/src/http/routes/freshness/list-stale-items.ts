import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { FRESH_KINDS, type StaleItem } from '../../../modules/freshness/freshness-types'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, Instant, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const StaleItemSchema = Type.Object({
  kind: Type.Enum(FRESH_KINDS),
  /** A grid's is its code. */
  id: Type.String(),
  communityCode: CommunityCode,
  communityName: Type.String(),
  title: Type.String(),
  dueAt: Instant,
  /** The subdistrict sees it too. */
  isEscalated: Type.Boolean(),
  /** When it leaves the lists by itself; null when it never does. */
  archivesAt: Type.Union([Instant, Type.Null()]),
})

export function listStaleItems(app: TypedApp, { freshness }: Services): void {
  app.get(
    '/stale-items',
    {
      schema: {
        operationId: 'listStaleItems',
        tags: ['freshness'],
        summary:
          'What is public and nobody looked at in time, the longest overdue first: all for the committee, what is escalated for those above',
        security: [{ session: [] }],
        querystring: Type.Object(
          {
            /** Of a community, a subdistrict or a county. */
            areaCode: Type.String({ pattern: '^[0-9]{6}([0-9]{3}){0,2}$' }),
            ...PageQuery,
          },
          STRICT,
        ),
        response: { 200: pageOf(StaleItemSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { areaCode, ...page } = request.query
      const found = await freshness.listStale(requireActor(request), areaCode, page)
      return { items: found.items.map(presentStaleItem), nextCursor: found.nextCursor }
    },
  )
}

function presentStaleItem(item: StaleItem) {
  const { kind, id, communityCode, dueAt, archivesAt } = item
  return {
    ...item,
    id: kind === 'grid_card' ? id : formatTenantId({ communityCode, id }),
    dueAt: dueAt.toISOString(),
    archivesAt: archivesAt?.toISOString() ?? null,
  }
}

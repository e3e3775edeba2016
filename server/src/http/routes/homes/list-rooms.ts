import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const RoomSchema = Type.Object({ householdId: TenantIdText, room: Type.String() })

export function listRooms(app: TypedApp, { homes }: Services): void {
  app.get(
    '/buildings/:id/rooms',
    {
      schema: {
        operationId: 'listRooms',
        tags: ['homes'],
        summary: 'The homes of a building, by what stands on their doors',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object(
          { door: Type.String({ maxLength: 40, default: '' }), ...PageQuery },
          STRICT,
        ),
        response: { 200: pageOf(RoomSchema), ...problems(400, 401, 404, 422) },
      },
    },
    async (request) => {
      requireActor(request)
      const building = parseTenantId(request.params.id)
      const { communityCode } = building
      const { door, ...asked } = request.query
      const page = await homes.listRooms({ building, door }, asked)
      const items = page.items.map(({ householdId, room }) => {
        return { householdId: formatTenantId({ communityCode, id: householdId }), room }
      })
      return { items, nextCursor: page.nextCursor }
    },
  )
}

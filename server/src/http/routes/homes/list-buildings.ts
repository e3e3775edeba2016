import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import {
  CommunityCode,
  GridCode,
  PageQuery,
  pageOf,
  problems,
  STRICT,
  TenantIdText,
} from '../../schemas'
import type { TypedApp } from '../../typed-app'

const BuildingRow = Type.Object({ id: TenantIdText, name: Type.String() })

export function listBuildings(app: TypedApp, { homes }: Services): void {
  app.get(
    '/buildings',
    {
      schema: {
        operationId: 'listBuildings',
        tags: ['homes'],
        summary: 'The buildings of a community or of one of its grids',
        security: [{ session: [] }],
        querystring: Type.Object(
          { communityCode: CommunityCode, gridCode: Type.Optional(GridCode), ...PageQuery },
          STRICT,
        ),
        response: { 200: pageOf(BuildingRow), ...problems(400, 401, 422) },
      },
    },
    async (request) => {
      requireActor(request)
      const { communityCode, gridCode, ...asked } = request.query
      const page = await homes.listBuildings({ communityCode, gridCode }, asked)
      const items = page.items.map(({ id, name }) => {
        return { id: formatTenantId({ communityCode, id }), name }
      })
      return { items, nextCursor: page.nextCursor }
    },
  )
}

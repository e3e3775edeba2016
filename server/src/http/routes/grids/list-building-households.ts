import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { HomeSchema } from './schemas'

export function listBuildingHouseholds(app: TypedApp, { grids }: Services): void {
  app.get(
    '/buildings/:id/households',
    {
      schema: {
        operationId: 'listBuildingHouseholds',
        tags: ['grids'],
        summary:
          'The doors of a building and the grid each belongs to; nothing about who lives there',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(HomeSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const building = parseTenantId(request.params.id)
      const page = await grids.listHomes(requireActor(request), building, request.query)
      const { communityCode } = building
      return {
        nextCursor: page.nextCursor,
        items: page.items.map((home) => ({
          ...home,
          id: formatTenantId({ communityCode, id: home.id }),
        })),
      }
    },
  )
}

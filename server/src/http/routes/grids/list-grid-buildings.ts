import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { BuildingSchema, GridParams } from './schemas'

export function listGridBuildings(app: TypedApp, { grids }: Services): void {
  app.get(
    '/grids/:code/buildings',
    {
      schema: {
        operationId: 'listGridBuildings',
        tags: ['grids'],
        summary: 'The buildings of a grid with their numbers of households, for its committee',
        security: [{ session: [] }],
        params: GridParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(BuildingSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { code } = request.params
      const page = await grids.listBuildings(requireActor(request), code, request.query)
      return {
        nextCursor: page.nextCursor,
        items: page.items.map(({ id, name, gridCode, householdCount }) => ({
          id: formatTenantId({ communityCode: code.slice(0, 12), id }),
          name,
          gridCode,
          householdCount,
        })),
      }
    },
  )
}

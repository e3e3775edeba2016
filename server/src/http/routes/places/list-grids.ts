import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { CommunityCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentGrid } from './present-grid'
import { ListedGridSchema } from './schemas'

/** A community has a handful of grids, never enough to page. */
export function listGrids(app: TypedApp, { places, media }: Services, { clock }: Deps): void {
  app.get(
    '/grids',
    {
      schema: {
        operationId: 'listGrids',
        tags: ['places'],
        summary: 'The grids of a community with their workers and numbers of households',
        querystring: Type.Object({ communityCode: CommunityCode }, STRICT),
        response: { 200: Type.Object({ items: Type.Array(ListedGridSchema) }), ...problems(400) },
      },
    },
    async (request) => {
      const grids = await places.listGrids(request.query.communityCode)
      const workers = await places.findWorkers(grids.map(({ code }) => code))
      const households = await places.countHouseholds(request.query.communityCode)
      return {
        items: grids.map((grid) => ({
          ...presentGrid(grid, workers.get(grid.code), { now: clock.now(), linkTo: media.linkTo }),
          householdCount: households.get(grid.code) ?? 0,
        })),
      }
    },
  )
}

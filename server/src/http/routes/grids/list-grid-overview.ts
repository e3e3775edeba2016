import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { CommunityQuery, GridOverviewSchema } from './schemas'

/** A community has a handful of grids, never enough to page. */
export function listGridOverview(app: TypedApp, { grids, places }: Services): void {
  app.get(
    '/grid-overview',
    {
      schema: {
        operationId: 'listGridOverview',
        tags: ['grids'],
        summary: 'The grids of a community with outlines, homes and workers, for its committee',
        security: [{ session: [] }],
        querystring: Type.Object({ ...CommunityQuery }, STRICT),
        response: {
          200: Type.Object({ items: Type.Array(GridOverviewSchema) }),
          ...problems(400, 401, 403),
        },
      },
    },
    async (request) => {
      const items = await grids.listOverview(requireActor(request), request.query.communityCode)
      const workers = await places.findWorkers(items.map(({ code }) => code))
      return {
        items: items.map((grid) => ({
          ...grid,
          workerName: workers.get(grid.code)?.displayName ?? null,
        })),
      }
    },
  )
}

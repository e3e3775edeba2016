import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, GridCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const Count = Type.Integer({ minimum: 0 })

/** A community has a handful of grids, never enough to page. */
export function countVisitRequests(app: TypedApp, { visitRequests }: Services): void {
  app.get(
    '/visit-request-counts',
    {
      schema: {
        operationId: 'countVisitRequests',
        tags: ['visits'],
        summary: 'How many homes of which grid wait for a visit, and nothing else; the committee',
        security: [{ session: [] }],
        querystring: Type.Object({ communityCode: CommunityCode }, STRICT),
        response: {
          200: Type.Object({
            items: Type.Array(
              Type.Object({
                gridCode: GridCode,
                gridName: Type.String(),
                waiting: Count,
                agreed: Count,
                overdue: Count,
              }),
            ),
          }),
          ...problems(400, 401, 403),
        },
      },
    },
    async (request) => {
      const { communityCode } = request.query
      const items = await visitRequests.countByGrid(requireActor(request), communityCode)
      return { items: [...items] }
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentHousehold } from './present-roster'
import { RosterHouseholdSchema } from './schemas'

export function listRosterHouseholds(app: TypedApp, { rosters }: Services): void {
  app.get(
    '/roster/households',
    {
      schema: {
        operationId: 'listRosterHouseholds',
        tags: ['rosters'],
        summary: 'The households of a community, by what stands on their doors; people are masked',
        security: [{ session: [] }],
        querystring: Type.Object(
          {
            communityCode: CommunityCode,
            door: Type.String({ maxLength: 40, default: '' }),
            ...PageQuery,
          },
          STRICT,
        ),
        response: { 200: pageOf(RosterHouseholdSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { communityCode, door, ...asked } = request.query
      const search = { communityCode, door }
      const page = await rosters.listHouseholds(requireActor(request), search, asked)
      return { items: page.items.map(presentHousehold), nextCursor: page.nextCursor }
    },
  )
}

import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { pageOf, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentChange } from './present-roster'
import { PageOfCommunity, RosterChangeSchema } from './schemas'

export function listRosterChanges(app: TypedApp, { rosters }: Services): void {
  app.get(
    '/roster/changes',
    {
      schema: {
        operationId: 'listRosterChanges',
        tags: ['rosters'],
        summary:
          'What was changed in the roster of a community, by whom and when, newest first; of people only that they were changed',
        security: [{ session: [] }],
        querystring: PageOfCommunity,
        response: { 200: pageOf(RosterChangeSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { communityCode, ...asked } = request.query
      const page = await rosters.listChanges(requireActor(request), communityCode, asked)
      return { items: page.items.map(presentChange), nextCursor: page.nextCursor }
    },
  )
}

import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { OfCommunity, RosterSchema } from './schemas'

export function getRoster(app: TypedApp, { rosters }: Services): void {
  app.get(
    '/roster',
    {
      schema: {
        operationId: 'getRoster',
        tags: ['rosters'],
        summary: 'How much is in the roster of a community; for its committee',
        security: [{ session: [] }],
        querystring: OfCommunity,
        response: { 200: RosterSchema, ...problems(400, 401, 403) },
      },
    },
    async (request) => {
      const { communityCode } = request.query
      const counts = await rosters.countRoster(requireActor(request), communityCode)
      return { ...counts, changedAt: counts.changedAt?.toISOString() ?? null }
    },
  )
}

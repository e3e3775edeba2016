import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { CommunityQuery, GridChangeSchema } from './schemas'

export function listGridChanges(app: TypedApp, { grids }: Services): void {
  app.get(
    '/grid-changes',
    {
      schema: {
        operationId: 'listGridChanges',
        tags: ['grids'],
        summary: 'What was done to the grids of a community, newest first, for its committee',
        security: [{ session: [] }],
        querystring: Type.Object({ ...CommunityQuery, ...PageQuery }, STRICT),
        response: { 200: pageOf(GridChangeSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { communityCode, ...page } = request.query
      const found = await grids.listChanges(requireActor(request), communityCode, page)
      return {
        nextCursor: found.nextCursor,
        items: found.items.map(({ before, changedAt, ...change }) => ({
          ...change,
          nameBefore: change.kind === 'renamed' ? (before.name ?? null) : null,
          changedAt: changedAt.toISOString(),
        })),
      }
    },
  )
}

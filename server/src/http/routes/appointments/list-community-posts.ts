import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentPost } from './present-post'
import { PostSchema, StaffedGridSchema } from './schemas'

/** A community has a handful of grids, never enough to page. */
export function listCommunityPosts(
  app: TypedApp,
  { appointments }: Services,
  { clock }: Deps,
): void {
  app.get(
    '/community-posts',
    {
      schema: {
        operationId: 'listCommunityPosts',
        tags: ['appointments'],
        summary:
          'Who works in each grid of a community and in its committee, grids with nobody first; its committee',
        security: [{ session: [] }],
        querystring: Type.Object({ communityCode: CommunityCode }, STRICT),
        response: {
          200: Type.Object({
            grids: Type.Array(StaffedGridSchema),
            members: Type.Array(PostSchema),
          }),
          ...problems(400, 401, 403),
        },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const found = await appointments.listCommunity(actor, request.query.communityCode)
      const now = clock.now()
      return {
        grids: found.grids.map(({ posts, emptyFrom, ...grid }) => ({
          ...grid,
          emptyFrom: emptyFrom?.toISOString() ?? null,
          posts: posts.map((post) => presentPost(post, now)),
        })),
        members: found.members.map((post) => presentPost(post, now)),
      }
    },
  )
}

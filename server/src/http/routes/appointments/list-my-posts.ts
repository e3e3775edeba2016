import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentPost } from './present-post'
import { PostSchema } from './schemas'

export function listMyPosts(app: TypedApp, { leaves }: Services, { clock }: Deps): void {
  app.get(
    '/me/posts',
    {
      schema: {
        operationId: 'listMyPosts',
        tags: ['appointments'],
        summary: 'The grids I work in, with my leave',
        security: [{ session: [] }],
        response: { 200: Type.Object({ items: Type.Array(PostSchema) }), ...problems(401) },
      },
    },
    async (request) => {
      const posts = await leaves.listOwn(requireActor(request))
      return { items: posts.map((post) => presentPost(post, clock.now())) }
    },
  )
}

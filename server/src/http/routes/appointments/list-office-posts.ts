import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { AreaCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentPost } from './present-post'
import { PostSchema } from './schemas'

/** An office has a handful of people, never enough to page. */
export function listOfficePosts(
  app: TypedApp,
  { appointments, units }: Services,
  { clock }: Deps,
): void {
  app.get(
    '/office-posts',
    {
      schema: {
        operationId: 'listOfficePosts',
        tags: ['appointments'],
        summary:
          "The committee of a community, the officers of a subdistrict, or those of a county's departments; operators",
        security: [{ session: [] }],
        querystring: Type.Object({ areaCode: AreaCode }, STRICT),
        response: {
          200: Type.Object({
            posts: Type.Array(PostSchema),
            /** Of a county, to appoint to. */
            departments: Type.Array(Type.Object({ code: Type.String(), name: Type.String() })),
          }),
          ...problems(400, 401, 403),
        },
      },
    },
    async (request) => {
      const { areaCode } = request.query
      const posts = await appointments.listOffices(requireActor(request), areaCode)
      const now = clock.now()
      return {
        posts: posts.map((post) => presentPost(post, now)),
        departments: await units.listDepartments(areaCode),
      }
    },
  )
}

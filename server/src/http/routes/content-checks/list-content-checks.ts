import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentContentCheck } from './present-content-check'
import { ContentCheckSchema } from './schemas'

export function listContentChecks(app: TypedApp, { checks, media }: Services): void {
  app.get(
    '/content-checks',
    {
      schema: {
        operationId: 'listContentChecks',
        tags: ['content-checks'],
        summary:
          'What a committee has to look at before it is public, or again after an appeal; for a subdistrict what nobody else of a committee can decide; the oldest first',
        security: [{ session: [] }],
        querystring: Type.Object(
          {
            areaCode: Type.String({ pattern: '^[0-9]{9}([0-9]{3})?$' }),
            part: Type.Enum(['waiting', 'appealed']),
            ...PageQuery,
          },
          STRICT,
        ),
        response: { 200: pageOf(ContentCheckSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { limit, cursor, ...queue } = request.query
      const page = await checks.listQueue(requireActor(request), queue, { limit, cursor })
      return {
        items: page.items.map((check) => presentContentCheck(check, media.linkTo)),
        nextCursor: page.nextCursor,
      }
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentAdoptedTopic } from './present-topic'
import { AdoptedTopicSchema } from './schemas'

export function listAdoptedTopics(app: TypedApp, { topics }: Services): void {
  app.get(
    '/topics/adopted',
    {
      schema: {
        operationId: 'listAdoptedTopics',
        tags: ['topics'],
        summary:
          'Adopted topics of a community that have become no consultation yet, with their drafts, for its committee',
        security: [{ session: [] }],
        querystring: Type.Object({ communityCode: CommunityCode, ...PageQuery }, STRICT),
        response: { 200: pageOf(AdoptedTopicSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { limit, cursor, communityCode } = request.query
      const page = await topics.listAdoptedTopics(requireActor(request), communityCode, {
        limit,
        cursor,
      })
      return { items: page.items.map(presentAdoptedTopic), nextCursor: page.nextCursor }
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { CommunityCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentTopicSummary } from './present-topic'
import { TopicSummarySchema } from './schemas'

const ListQuery = Type.Object(
  { communityCode: CommunityCode, phase: Type.Enum(['open', 'ended']), ...PageQuery },
  STRICT,
)

export function listTopics(app: TypedApp, { topics }: Services): void {
  app.get(
    '/topics',
    {
      schema: {
        operationId: 'listTopics',
        tags: ['topics'],
        summary: 'Topics of a community, newest first: still open, or ended',
        querystring: ListQuery,
        response: { 200: pageOf(TopicSummarySchema), ...problems(400, 422) },
      },
    },
    async (request) => {
      const { limit, cursor, communityCode, phase } = request.query
      const filter = { communityCode, isOpen: phase === 'open' }
      const page = await topics.listTopics(request.actor, filter, { limit, cursor })
      return { items: page.items.map(presentTopicSummary), nextCursor: page.nextCursor }
    },
  )
}

import { Type } from 'typebox'
import type { Services } from '../../../container'
import { PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentTopicSummary } from './present-topic'
import { TopicSummarySchema } from './schemas'

const ListQuery = Type.Object(
  { areaCode: Type.String({ pattern: '^[0-9]{4}([0-9]{2}([0-9]{3}){0,2})?$' }), ...PageQuery },
  STRICT,
)

export function listWaitingTopics(app: TypedApp, { topics }: Services): void {
  app.get(
    '/topics/waiting',
    {
      schema: {
        operationId: 'listWaitingTopics',
        tags: ['topics'],
        summary:
          'Topics of a city, county, subdistrict or community whose committee owes an answer, the longest due first',
        querystring: ListQuery,
        response: { 200: pageOf(TopicSummarySchema), ...problems(400, 422) },
      },
    },
    async (request) => {
      const { limit, cursor, areaCode } = request.query
      const page = await topics.listWaitingTopics(request.actor, areaCode, { limit, cursor })
      return { items: page.items.map(presentTopicSummary), nextCursor: page.nextCursor }
    },
  )
}

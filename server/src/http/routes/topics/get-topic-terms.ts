import { Type } from 'typebox'
import type { Services } from '../../../container'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { TopicAreaCode, TopicTermsSchema } from './schemas'

export function getTopicTerms(app: TypedApp, { topics }: Services): void {
  app.get(
    '/topic-terms',
    {
      schema: {
        operationId: 'getTopicTerms',
        tags: ['topics'],
        summary:
          'What a topic proposed for an area now would need, and how soon it would be answered',
        querystring: Type.Object({ areaCode: TopicAreaCode }, STRICT),
        response: { 200: TopicTermsSchema, ...problems(400, 422) },
      },
    },
    async (request) => {
      const terms = await topics.getTerms(request.query.areaCode)
      return { ...terms, closesAt: terms.closesAt.toISOString() }
    },
  )
}

import type { Services } from '../../../container'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { CountyParams, TopicSettingsSchema } from './schemas'

export function getTopicSettings(app: TypedApp, { topics }: Services): void {
  app.get(
    '/topic-settings/:countyCode',
    {
      schema: {
        operationId: 'getTopicSettings',
        tags: ['topics'],
        summary: 'How many households a topic needs in a county, and until when it is answered',
        params: CountyParams,
        response: { 200: TopicSettingsSchema, ...problems(400, 404) },
      },
    },
    (request) => topics.getSettings(request.params.countyCode),
  )
}

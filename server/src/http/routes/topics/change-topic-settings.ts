import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { CountyParams, TopicSettingsSchema } from './schemas'

export function changeTopicSettings(app: TypedApp, { topics }: Services): void {
  app.put(
    '/topic-settings/:countyCode',
    {
      schema: {
        operationId: 'changeTopicSettings',
        tags: ['topics'],
        summary: 'How it holds for topics proposed from now on; its supervisor only',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: CountyParams,
        body: TopicSettingsSchema,
        response: { 200: TopicSettingsSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    (request) => {
      const change = { countyCode: request.params.countyCode, settings: request.body }
      return topics.changeSettings(requireActor(request), change, toWriteRequest(request))
    },
  )
}

import { request } from '../../../api/client'
import type { TopicSettings } from '../domain/topic'

/** It holds like this in the county for topics proposed from now on. */
export const changeTopicSettings = (countyCode: string, body: TopicSettings, key: string) =>
  request('put', '/api/v1/topic-settings/{countyCode}', {
    path: { countyCode },
    body,
    idempotencyKey: key,
  })

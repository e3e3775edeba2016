import type { Route } from '../route'
import { answerTopic } from './answer-topic'
import { changeTopicSettings } from './change-topic-settings'
import { getTopic } from './get-topic'
import { getTopicSettings } from './get-topic-settings'
import { getTopicTerms } from './get-topic-terms'
import { listAdoptedTopics } from './list-adopted-topics'
import { listTopics } from './list-topics'
import { listWaitingTopics } from './list-waiting-topics'
import { proposeTopic } from './propose-topic'
import { supportTopic } from './support-topic'
import { withdrawSupport } from './withdraw-support'
import { withdrawTopic } from './withdraw-topic'

export const topicsRoutes: readonly Route[] = [
  proposeTopic,
  listTopics,
  listWaitingTopics,
  listAdoptedTopics,
  getTopic,
  getTopicTerms,
  supportTopic,
  withdrawSupport,
  answerTopic,
  withdrawTopic,
  getTopicSettings,
  changeTopicSettings,
]

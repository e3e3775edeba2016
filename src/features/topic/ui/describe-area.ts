import { isForCommunity } from '../../../lib/is-for-community'
import { topicCopy as copy } from '../copy'
import type { TopicSummary } from '../domain/topic'

/** Whose households can support it: 全社区, or a grid by its name. */
export function describeArea(topic: TopicSummary): string {
  return isForCommunity(topic) ? copy.wholeCommunity : topic.areaName
}

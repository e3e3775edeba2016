import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import type {
  AdoptedTopic,
  BecameConsultation,
  TopicDetail,
  TopicView,
} from '../../../modules/topics/topics-types'
import type { AdoptedTopicSchema, TopicSchema, TopicSummarySchema } from './schemas'

export function presentTopic(view: TopicDetail): Static<typeof TopicSchema> {
  const { communityCode, householdCount, body, answer } = view.topic
  return {
    ...presentTopicSummary(view),
    householdCount,
    body: maskPersonalData(body),
    answer: answer === null ? null : maskPersonalData(answer),
    consultation: presentBecame(communityCode, view.consultation),
    draft: presentBecame(communityCode, view.draft),
    abilities: { ...view.abilities },
  }
}

export function presentAdoptedTopic(view: AdoptedTopic): Static<typeof AdoptedTopicSchema> {
  const draft = presentBecame(view.topic.communityCode, view.draft)
  return { ...presentTopicSummary(view), draft }
}

function presentBecame(communityCode: string, became: BecameConsultation | null) {
  return became && { id: formatTenantId({ communityCode, id: became.id }), title: became.title }
}

/** What a list shows. Who proposed it and which households support it nobody is told. */
export function presentTopicSummary(view: TopicView): Static<typeof TopicSummarySchema> {
  const { topic, phase, isOverdue, isMine, isSupportedByMe } = view
  return {
    id: formatTenantId(topic),
    communityCode: topic.communityCode,
    areaCode: topic.areaCode,
    areaName: topic.areaName,
    communityName: topic.communityName,
    title: maskPersonalData(topic.title),
    phase,
    supportCount: topic.supportCount,
    supportNeeded: topic.supportNeeded,
    answerWorkDays: topic.answerWorkDays,
    proposedAt: topic.proposedAt.toISOString(),
    closesAt: topic.closesAt.toISOString(),
    answerDueAt: topic.answerDueAt?.toISOString() ?? null,
    endedAt: topic.endedAt?.toISOString() ?? null,
    isOverdue,
    isMine,
    checkStatus: topic.checkStatus,
    isSupportedByMe,
  }
}

import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import type { TopicDetail, TopicView } from '../../../modules/topics/topics-types'
import type { TopicSchema, TopicSummarySchema } from './schemas'

export function presentTopic(view: TopicDetail): Static<typeof TopicSchema> {
  const { consultation } = view
  const { communityCode, householdCount, body, answer } = view.topic
  return {
    ...presentTopicSummary(view),
    householdCount,
    body: maskPersonalData(body),
    answer: answer === null ? null : maskPersonalData(answer),
    consultation: consultation && {
      id: formatTenantId({ communityCode, id: consultation.id }),
      title: consultation.title,
    },
    abilities: { ...view.abilities },
  }
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
    isSupportedByMe,
  }
}

import type {
  AdoptedTopic,
  Topic,
  TopicSummary,
  TopicTerms,
} from '../../src/features/topic/domain/topic'

/** Benches for an invented community, not yet supported by enough households. */
export function buildTopicSummary(over: Partial<TopicSummary> = {}): TopicSummary {
  return {
    id: '430503001001-8',
    communityCode: '430503001001',
    areaCode: '430503001001',
    areaName: '示范社区',
    communityName: '示范社区',
    title: '小花园添几把长椅',
    phase: 'collecting',
    supportCount: 12,
    supportNeeded: 20,
    answerWorkDays: 15,
    proposedAt: '2026-11-20T02:00:00.000Z',
    closesAt: '2026-12-20T10:00:00.000Z',
    answerDueAt: null,
    endedAt: null,
    isOverdue: false,
    isMine: false,
    checkStatus: null,
    isSupportedByMe: false,
    ...over,
  }
}

/** Adopted yesterday, and nothing has begun. */
export function buildAdoptedTopic(over: Partial<AdoptedTopic> = {}): AdoptedTopic {
  return {
    ...buildTopicSummary({ phase: 'adopted', endedAt: '2026-11-22T02:00:00.000Z' }),
    draft: null,
    ...over,
  }
}

export function buildTopic({ abilities, ...over }: Partial<Topic> = {}): Topic {
  return {
    ...buildTopicSummary(),
    householdCount: 400,
    body: '小花园没有地方坐。老人走累了只能站着。',
    answer: null,
    consultation: null,
    draft: null,
    abilities: {
      support: true,
      withdrawSupport: false,
      answer: false,
      decline: false,
      draft: false,
      withdraw: false,
      ...abilities,
    },
    ...over,
  }
}

/** Enough households want an answer. */
export const waiting = {
  phase: 'waiting',
  supportCount: 20,
  answerDueAt: '2026-12-07T02:00:00.000Z',
} as const satisfies Partial<TopicSummary>

export function buildTopicTerms(over: Partial<TopicTerms> = {}): TopicTerms {
  return {
    areaCode: '430503001001',
    householdCount: 400,
    supportNeeded: 20,
    answerWorkDays: 15,
    closesAt: '2027-01-22T02:00:00.000Z',
    ...over,
  }
}

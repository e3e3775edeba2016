import { Type } from 'typebox'
import { ANSWER_KINDS, TOPIC_STATUSES } from '../../../modules/topics/topics-types'
import { CommunityCode, Instant, STRICT, TenantIdText } from '../../schemas'
import { CheckStatusOrNull } from '../content-checks/schemas'

export const EmptyBody = Type.Object({}, STRICT)

/** A community or one of its grids. */
export const TopicAreaCode = Type.String({ pattern: '^[0-9]{12}([0-9]{3})?$' })

export const CountyParams = Type.Object(
  { countyCode: Type.String({ pattern: '^[0-9]{6}$' }) },
  STRICT,
)

export const AnswerKindText = Type.Enum(ANSWER_KINDS)

const NullableInstant = Type.Union([Instant, Type.Null()])

const topicHead = {
  id: TenantIdText,
  communityCode: CommunityCode,
  areaCode: TopicAreaCode,
  areaName: Type.String(),
  communityName: Type.String(),
  title: Type.String(),
  phase: Type.Enum([...TOPIC_STATUSES, 'lapsed']),
  /** Households. */
  supportCount: Type.Integer(),
  supportNeeded: Type.Integer(),
  answerWorkDays: Type.Integer(),
  proposedAt: Instant,
  closesAt: Instant,
  answerDueAt: NullableInstant,
  endedAt: NullableInstant,
  isOverdue: Type.Boolean(),
  isMine: Type.Boolean(),
  checkStatus: CheckStatusOrNull,
  isSupportedByMe: Type.Boolean(),
}

/** What came of a topic, or is being drafted of it. */
const Became = Type.Union([Type.Object({ id: TenantIdText, title: Type.String() }), Type.Null()])

export const TopicSummarySchema = Type.Object(topicHead)

/** Its draft, for its committee alone. */
export const AdoptedTopicSchema = Type.Object({ ...topicHead, draft: Became })

export const TopicSchema = Type.Object({
  ...topicHead,
  householdCount: Type.Integer(),
  body: Type.String(),
  answer: Type.Union([Type.String(), Type.Null()]),
  /** What came of it, once everybody may see it. */
  consultation: Became,
  /** What the committee is drafting of it; null for everybody else. */
  draft: Became,
  abilities: Type.Object({
    support: Type.Boolean(),
    withdrawSupport: Type.Boolean(),
    answer: Type.Boolean(),
    decline: Type.Boolean(),
    draft: Type.Boolean(),
    withdraw: Type.Boolean(),
  }),
})

export const TopicTermsSchema = Type.Object({
  areaCode: TopicAreaCode,
  householdCount: Type.Integer(),
  supportNeeded: Type.Integer(),
  answerWorkDays: Type.Integer(),
  closesAt: Instant,
})

export const TopicSettingsSchema = Type.Object(
  {
    supportPercent: Type.Integer({ minimum: 1, maximum: 50 }),
    supportMinimum: Type.Integer({ minimum: 1, maximum: 1000 }),
    collectDays: Type.Integer({ minimum: 7, maximum: 180 }),
    answerWorkDays: Type.Integer({ minimum: 1, maximum: 60 }),
  },
  STRICT,
)

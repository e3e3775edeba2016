import { type TSchema, Type } from 'typebox'
import { DECLINE_RULES, OPINION_STATUSES } from '../../../modules/opinions/opinions-types'
import { PlainText } from '../../plain-text'
import { Instant, TenantIdText } from '../../schemas'

function orNull<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

export const DeclineRuleText = Type.Enum(DECLINE_RULES)
/** A sentence that a decision needs. */
export const NoteText = PlainText(4, 200)

const ReplySchema = Type.Object({
  body: Type.String(),
  repliedBy: Type.String(),
  repliedAt: Instant,
})

export const OpinionSchema = Type.Object({
  id: TenantIdText,
  consultationId: TenantIdText,
  consultationTitle: Type.String(),
  /** The family name alone. */
  authorName: Type.String(),
  /** Numbers in it are masked for everybody but its author. */
  body: Type.String(),
  /** That something in it is masked: whoever moderates sees what will be hidden. */
  isMasked: Type.Boolean(),
  status: Type.Enum(OPINION_STATUSES),
  writtenAt: Instant,
  publishedAt: orNull(Instant),
  isMine: Type.Boolean(),
  reply: orNull(ReplySchema),
  /** What the reply said before it was corrected, newest first. */
  earlierReplies: Type.Array(ReplySchema),
  /** Only for its author and those who decide. */
  refusal: orNull(
    Type.Object({
      rule: DeclineRuleText,
      note: Type.String(),
      decidedBy: Type.String(),
      decidedAt: Instant,
    }),
  ),
  appeal: orNull(
    Type.Object({
      text: Type.String(),
      appealedAt: Instant,
      decision: orNull(
        Type.Object({
          isPublished: Type.Boolean(),
          note: Type.String(),
          decidedBy: Type.String(),
          decidedAt: Instant,
        }),
      ),
    }),
  ),
  abilities: Type.Object({
    withdraw: Type.Boolean(),
    publish: Type.Boolean(),
    decline: Type.Boolean(),
    appeal: Type.Boolean(),
    decideAppeal: Type.Boolean(),
    reply: Type.Boolean(),
  }),
})

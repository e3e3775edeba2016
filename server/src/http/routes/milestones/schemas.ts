import { type TSchema, Type } from 'typebox'
import { MILESTONE_STATUSES } from '../../../modules/milestones/milestones-types'
import { LineText, PlainText } from '../../plain-text'
import { Instant, STRICT, TenantIdText, UploadId } from '../../schemas'

function orNull<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

/** A day in Asia/Shanghai. */
export const DueDay = Type.String({ format: 'date', pattern: '^20' })
/** A sentence: what was done, or why. */
export const SentenceText = PlainText(4, 200)
export const NewMilestoneBody = { title: LineText(2, 40), dueOn: DueDay }
export const PlanBody = Type.Object(
  {
    milestones: Type.Array(Type.Object(NewMilestoneBody, STRICT), { minItems: 1, maxItems: 20 }),
    /** Why it is done all the same: of a poll that let nothing pass. */
    reason: Type.Optional(SentenceText),
  },
  STRICT,
)

export const MilestoneSchema = Type.Object({
  id: TenantIdText,
  consultationId: TenantIdText,
  consultationTitle: Type.String(),
  title: Type.String(),
  firstDueOn: DueDay,
  dueOn: DueDay,
  status: Type.Enum(MILESTONE_STATUSES),
  isOverdue: Type.Boolean(),
  /** Overdue now, or late at any time before. */
  isLate: Type.Boolean(),
  addedAt: Instant,
  /** What was done, or why it was dropped. */
  end: orNull(Type.Object({ note: Type.String(), endedBy: Type.String(), endedAt: Instant })),
  /** Newest first. */
  postponements: Type.Array(
    Type.Object({
      fromDueOn: DueDay,
      toDueOn: DueDay,
      wasOverdue: Type.Boolean(),
      reason: Type.String(),
      postponedBy: Type.String(),
      postponedAt: Instant,
    }),
  ),
  photos: Type.Array(
    Type.Object({
      id: UploadId,
      url: Type.String(),
      width: Type.Integer(),
      height: Type.Integer(),
    }),
  ),
  canChange: Type.Boolean(),
})

import { type TSchema, Type } from 'typebox'
import { CONSULTATION_STATUSES } from '../../../modules/consultations/consultations-types'
import { UNPASSED } from '../../../modules/consultations/standing-types'
import { Instant, TenantIdText } from '../../schemas'

function orNull<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

const Count = Type.Integer({ minimum: 0 })

/** What happens to a consultation around its poll. */
export const StepsSchema = Type.Object({
  id: TenantIdText,
  status: Type.Enum(CONSULTATION_STATUSES),
  opinions: orNull(
    Type.Object({
      askedAt: Instant,
      endsAt: Instant,
      isOpen: Type.Boolean(),
      publicCount: Count,
      answeredCount: Count,
      /** Not yet read; only for the committee. */
      waitingCount: orNull(Count),
      /** How many more I may write. */
      left: Count,
    }),
  ),
  /** The poll was to decide something, and nothing passed; null as well while nothing is decided. */
  unpassed: orNull(Type.Enum(UNPASSED)),
  carryingOut: orNull(
    Type.Object({
      startedAt: Instant,
      /** Why it is done although nothing passed. */
      reason: orNull(Type.String()),
      total: Count,
      done: Count,
      running: Count,
      overdue: Count,
    }),
  ),
  closed: orNull(Type.Object({ closedAt: Instant, statement: Type.String() })),
  documentCount: Count,
  correctionCount: Count,
  abilities: Type.Object({
    askOpinions: Type.Boolean(),
    writeOpinion: Type.Boolean(),
    moderate: Type.Boolean(),
    changeClosing: Type.Boolean(),
    addDocument: Type.Boolean(),
    correct: Type.Boolean(),
    startCarryingOut: Type.Boolean(),
    addMilestone: Type.Boolean(),
    close: Type.Boolean(),
  }),
})

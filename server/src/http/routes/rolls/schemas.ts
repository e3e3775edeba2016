import { Type } from 'typebox'
import { OBJECTION_KINDS } from '../../../modules/consultations/roll/roll-types'
import { Instant, STRICT, TenantIdText } from '../../schemas'
import { orNull, RollSchema } from '../consultations/poll-schemas'
import { AskedUnitText } from '../consultations/schemas'

export const ObjectionKindText = Type.Enum(OBJECTION_KINDS)

/** A flat or two are thousands; a developer's unsold stock stays below a square kilometre. */
export const AreaHundredths = Type.Integer({ minimum: 1, maximum: 10_000_000 })

export const RollSummarySchema = Type.Object({
  consultationId: TenantIdText,
  title: Type.String(),
  votingUnit: AskedUnitText,
  weighsByArea: Type.Boolean(),
  roll: RollSchema,
  closesAt: Instant,
  /** From this instant on no objection is taken; before the close. */
  objectionsEndAt: Instant,
  objections: Type.Object({
    waiting: Type.Integer(),
    accepted: Type.Integer(),
    declined: Type.Integer(),
  }),
  corrections: Type.Integer(),
  /** Corrections that wait for a second person; null but for the committee. */
  waitingCorrections: orNull(Type.Integer()),
  /** Units whose ballot somebody else may cast; never whose. */
  delegations: Type.Integer(),
  abilities: Type.Object({
    object: Type.Boolean(),
    /** What a reader whose home was corrected can object to until the close. */
    objectAfterwards: Type.Array(ObjectionKindText),
    answer: Type.Boolean(),
    correct: Type.Boolean(),
  }),
})

export const ObjectionSchema = Type.Object({
  id: TenantIdText,
  kind: ObjectionKindText,
  /** Of every kind but `missing`; masked but for its own people and the committee. */
  unit: orNull(
    Type.Object({
      /** For the committee only, as ids follow the doors. */
      id: orNull(TenantIdText),
      /** Of its row on the published roll. */
      number: Type.Integer(),
      label: Type.String(),
    }),
  ),
  flat: orNull(Type.String()),
  body: Type.String(),
  /** For the committee only. */
  objectedBy: orNull(Type.String()),
  objectedAt: Instant,
  status: Type.Enum(['waiting', 'accepted', 'declined']),
  /** Masked as the unit is. */
  answer: orNull(Type.String()),
  answeredAt: orNull(Instant),
})

export const RollSettingsSchema = Type.Object(
  {
    objectionDays: Type.Integer({ minimum: 1, maximum: 30 }),
    /** Units one person may cast for by delegation, in one poll. */
    delegatedUnits: Type.Integer({ minimum: 1, maximum: 20 }),
  },
  STRICT,
)

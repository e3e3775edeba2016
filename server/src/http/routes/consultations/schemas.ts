import { type TSchema, Type } from 'typebox'
import { CHOICES, CONSULTATION_STATUSES } from '../../../modules/consultations/consultations-types'
import { OUTCOMES } from '../../../modules/consultations/rules/decide'
import {
  MEASURES,
  RULE_CODES,
  THRESHOLD_NAMES,
} from '../../../modules/consultations/rules/rule-types'
import { LineText, PlainText } from '../../plain-text'
import { CommunityCode, Instant, STRICT, TenantIdText } from '../../schemas'

function orNull<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

/** Communities and grids hold consultations; places above them do not. */
export const LocalAreaCode = Type.String({ pattern: '^[0-9]{12}([0-9]{3})?$' })

export const EmptyBody = Type.Object({}, STRICT)
export const RuleCodeText = Type.Enum(RULE_CODES)
export const ChoiceText = Type.Enum(CHOICES)

export const DraftBody = Type.Object(
  {
    areaCode: LocalAreaCode,
    title: LineText(4, 40),
    body: PlainText(10, 2000),
    question: LineText(4, 80),
    ruleCode: RuleCodeText,
    closesAt: Instant,
  },
  STRICT,
)

const StatusText = Type.Enum(CONSULTATION_STATUSES)
const ThresholdNameText = Type.Enum(THRESHOLD_NAMES)
/** `area` counts in whole hundredths of a square metre. */
const MeasureText = Type.Enum(MEASURES)
const OutcomeText = Type.Enum(OUTCOMES)

export const PollRuleSchema = Type.Object({
  code: RuleCodeText,
  version: Type.String(),
  name: Type.String(),
  source: orNull(
    Type.Object({
      law: Type.String(),
      article: Type.String(),
      date: Type.String({ format: 'date' }),
      note: orNull(Type.String()),
    }),
  ),
  thresholds: Type.Array(
    Type.Object({
      name: ThresholdNameText,
      measure: MeasureText,
      numerator: Type.Integer(),
      denominator: Type.Integer(),
      isStrict: Type.Boolean(),
    }),
  ),
  /** What passes, in words for residents; with numbers once the roll is frozen. */
  sentences: Type.Array(Type.String()),
  /** Null until the roll is frozen, and for a rule that asks for no minimum. */
  requiredParticipants: orNull(Type.Integer()),
})

export const VotingUnitSchema = Type.Object({
  id: TenantIdText,
  label: Type.String(),
  floorAreaHundredths: Type.Integer(),
  hasCast: Type.Boolean(),
  castByMe: Type.Boolean(),
  /** Only for the one who cast. */
  receipt: orNull(Type.String()),
  castAt: orNull(Instant),
})

export const PollResultSchema = Type.Object({
  outcome: OutcomeText,
  for: Type.Integer(),
  against: Type.Integer(),
  abstain: Type.Integer(),
  thresholds: Type.Array(
    Type.Object({
      name: ThresholdNameText,
      measure: MeasureText,
      required: Type.Integer(),
      actual: Type.Integer(),
      of: Type.Integer(),
      margin: Type.Integer(),
      isMet: Type.Boolean(),
    }),
  ),
})

const pollHead = {
  id: TenantIdText,
  question: Type.String(),
  kind: Type.Literal('motion'),
  votingUnit: Type.Literal('household'),
  isSecret: Type.Boolean(),
  closesAt: Instant,
  rollSize: orNull(Type.Integer()),
  /** Ballots cast so far, whatever they say; null before the opening. */
  turnout: orNull(Type.Integer()),
}

const consultationHead = {
  id: TenantIdText,
  communityCode: CommunityCode,
  areaCode: LocalAreaCode,
  areaName: Type.String(),
  communityName: Type.String(),
  title: Type.String(),
  status: StatusText,
  createdAt: Instant,
  openedAt: orNull(Instant),
  /** Until when opinions are or were taken. */
  opinionsEndAt: orNull(Instant),
  ownerName: Type.String(),
}

export const ConsultationSummarySchema = Type.Object({
  ...consultationHead,
  poll: Type.Object({
    ...pollHead,
    requiredParticipants: orNull(Type.Integer()),
    /** How many of the asker's own voting units may still cast. */
    myOpenUnits: Type.Integer(),
    outcome: orNull(OutcomeText),
  }),
})

export const ConsultationSchema = Type.Object({
  ...consultationHead,
  body: Type.String(),
  poll: Type.Object({
    ...pollHead,
    rule: PollRuleSchema,
    myVotingUnits: Type.Array(VotingUnitSchema),
    /** Null until the poll has closed. */
    result: orNull(PollResultSchema),
  }),
  abilities: Type.Object({
    open: Type.Boolean(),
    editDraft: Type.Boolean(),
    castBallot: Type.Boolean(),
  }),
})

export const BallotReceiptSchema = Type.Object({ receipt: Type.String(), castAt: Instant })

import { Type } from 'typebox'
import {
  ASKED_UNITS,
  CONSULTATION_STATUSES,
  SECRECIES,
} from '../../../modules/consultations/consultations-types'
import { LineText, PlainText } from '../../plain-text'
import { CommunityCode, Instant, STRICT, TenantIdText } from '../../schemas'
import {
  MeasureText,
  MOST_QUESTIONS,
  orNull,
  PollOutcomeText,
  PollResultSchema,
  QuestionBody,
  QuestionSchema,
  RollSchema,
  RuleCodeText,
  ThresholdNameText,
} from './poll-schemas'

/** Communities and grids hold consultations; places above them do not. */
export const LocalAreaCode = Type.String({ pattern: '^[0-9]{12}([0-9]{3})?$' })

export const EmptyBody = Type.Object({}, STRICT)
export const AskedUnitText = Type.Enum(ASKED_UNITS)

const SecrecyText = Type.Enum(SECRECIES)
export const DeveloperHeldText = Type.Enum(['as_one', 'left_out'])
export const EmptyFlatsText = Type.Enum(['counted', 'left_out'])

const CustomThresholdBody = Type.Object(
  {
    name: ThresholdNameText,
    measure: MeasureText,
    numerator: Type.Integer({ minimum: 1, maximum: 1000 }),
    denominator: Type.Integer({ minimum: 1, maximum: 1000 }),
    isStrict: Type.Boolean(),
  },
  STRICT,
)

const draft = {
  areaCode: LocalAreaCode,
  title: LineText(4, 40),
  body: PlainText(10, 2000),
  questions: Type.Array(QuestionBody, { minItems: 1, maxItems: MOST_QUESTIONS }),
  votingUnit: AskedUnitText,
  secrecy: SecrecyText,
  allowsRecast: Type.Boolean(),
  developerHeld: DeveloperHeldText,
  emptyFlats: EmptyFlatsText,
  ruleCode: RuleCodeText,
  /** Of a custom rule, and of no other. */
  customThresholds: orNull(Type.Array(CustomThresholdBody, { minItems: 1, maxItems: 4 })),
  closesAt: Instant,
}

export const DraftBody = Type.Object(draft, STRICT)

/** With the adopted topic it comes of, if of any. */
export const NewDraftBody = Type.Object({ ...draft, topicId: Type.Optional(TenantIdText) }, STRICT)

const StatusText = Type.Enum(CONSULTATION_STATUSES)

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
  /** In a secret poll: that it has its ballot paper; nobody can tell what became of it. */
  hasCast: Type.Boolean(),
  /** How it has its ballot paper in a secret poll; `paper` in a named one too. */
  mark: orNull(Type.Enum(['online', 'paper'])),
  /** A slip of it has been entered and does not count yet; whatever is cast online before it is confirmed counts instead. */
  isSlipWaiting: Type.Boolean(),
  castByMe: Type.Boolean(),
  /** Somebody else's, who lets the asker cast for it. */
  isDelegated: Type.Boolean(),
  /** Only for the one who cast. */
  receipt: orNull(Type.String()),
  castAt: orNull(Instant),
})

const pollHead = {
  id: TenantIdText,
  votingUnit: AskedUnitText,
  secrecy: SecrecyText,
  closesAt: Instant,
  /** Null before the opening. */
  roll: orNull(RollSchema),
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
    /** The first of its questions. */
    question: Type.String(),
    questionCount: Type.Integer(),
    requiredParticipants: orNull(Type.Integer()),
    /** How many of the asker's own voting units may still cast. */
    myOpenUnits: Type.Integer(),
    outcome: orNull(PollOutcomeText),
  }),
})

export const ConsultationSchema = Type.Object({
  ...consultationHead,
  body: Type.String(),
  /** The residents' topic it comes of. */
  topic: orNull(Type.Object({ id: TenantIdText, title: Type.String() })),
  poll: Type.Object({
    ...pollHead,
    questions: Type.Array(QuestionSchema),
    allowsRecast: Type.Boolean(),
    developerHeld: DeveloperHeldText,
    emptyFlats: EmptyFlatsText,
    rule: PollRuleSchema,
    /** Whether ballots weigh what their unit owns; otherwise each weighs 1. */
    weighsByArea: Type.Boolean(),
    /** SHA-256 in hexadecimal of what will decide the draws; null before the opening. */
    drawCommitment: orNull(Type.String()),
    /** Signs the public board at the close: Ed25519 in base64url. */
    boardPublicKey: Type.String(),
    /** Whether the public board can be read: from the close on. */
    hasBoard: Type.Boolean(),
    /** Paper ballots that nobody had confirmed at the close and that are not counted; null until then. */
    unconfirmedPaper: orNull(Type.Integer()),
    myVotingUnits: Type.Array(VotingUnitSchema),
    /** Why the reader's home was taken off the roll; null for everybody else. */
    struckOff: orNull(Type.Object({ reason: Type.String(), decidedAt: Instant })),
    /** Null until the poll has closed. */
    result: orNull(PollResultSchema),
  }),
  abilities: Type.Object({
    open: Type.Boolean(),
    editDraft: Type.Boolean(),
    castBallot: Type.Boolean(),
    enterPaper: Type.Boolean(),
  }),
})

export const BallotReceiptSchema = Type.Object({ receipt: Type.String(), castAt: Instant })

import { type TSchema, Type } from 'typebox'
import { CHOICES } from '../../../modules/consultations/counting/counting-types'
import { FUNDING_METHODS } from '../../../modules/consultations/counting/poll-question'
import { OUTCOMES } from '../../../modules/consultations/rules/decide'
import {
  MEASURES,
  RULE_CODES,
  THRESHOLD_NAMES,
} from '../../../modules/consultations/rules/rule-types'
import { LineText } from '../../plain-text'
import { STRICT } from '../../schemas'

export function orNull<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

export const RuleCodeText = Type.Enum(RULE_CODES)
export const ThresholdNameText = Type.Enum(THRESHOLD_NAMES)
/** `area` counts in whole hundredths of a square metre. */
export const MeasureText = Type.Enum(MEASURES)
export const OutcomeText = Type.Enum(OUTCOMES)

const MOST_OPTIONS = 20
/** A thousand million yuan. */
const MOST_CENTS = 100_000_000_000

const Text = LineText(4, 80)
const Label = LineText(1, 40)
const Cents = Type.Integer({ minimum: 1, maximum: MOST_CENTS })
const Count = Type.Integer({ minimum: 1, maximum: MOST_OPTIONS })
const OptionBody = Type.Object({ label: Label }, STRICT)
const ItemBody = Type.Object({ label: Label, costCents: Cents }, STRICT)
const several = <T extends TSchema>(schema: T) =>
  Type.Array(schema, { minItems: 2, maxItems: MOST_OPTIONS })

/** Ids are given by the service, in the order written. */
export const QuestionBody = Type.Union([
  Type.Object({ kind: Type.Literal('motion'), text: Text }, STRICT),
  Type.Object({ kind: Type.Literal('single'), text: Text, options: several(OptionBody) }, STRICT),
  Type.Object(
    {
      kind: Type.Literal('multiple'),
      text: Text,
      options: several(OptionBody),
      min: Count,
      max: Count,
    },
    STRICT,
  ),
  Type.Object({ kind: Type.Literal('ranking'), text: Text, options: several(OptionBody) }, STRICT),
  Type.Object(
    {
      kind: Type.Literal('budget'),
      text: Text,
      items: several(ItemBody),
      capCents: Cents,
      method: Type.Enum(FUNDING_METHODS),
    },
    STRICT,
  ),
])

const OptionSchema = Type.Object({ id: Type.String(), label: Type.String() })
const options = Type.Array(OptionSchema)
const questionHead = { id: Type.String(), text: Type.String() }

export const QuestionSchema = Type.Union([
  Type.Object({ ...questionHead, kind: Type.Literal('motion') }),
  Type.Object({ ...questionHead, kind: Type.Literal('single'), options }),
  Type.Object({
    ...questionHead,
    kind: Type.Literal('multiple'),
    options,
    min: Type.Integer(),
    max: Type.Integer(),
  }),
  Type.Object({ ...questionHead, kind: Type.Literal('ranking'), options }),
  Type.Object({
    ...questionHead,
    kind: Type.Literal('budget'),
    items: Type.Array(
      Type.Object({ id: Type.String(), label: Type.String(), costCents: Type.Integer() }),
    ),
    capCents: Type.Integer(),
    method: Type.Enum(FUNDING_METHODS),
  }),
])

const OptionId = Type.String({ minLength: 1, maxLength: 3 })
const OptionIds = orNull(Type.Array(OptionId, { maxItems: MOST_OPTIONS }))

/** Null abstains. */
export const AnswerBody = Type.Union([
  Type.Object({ kind: Type.Literal('motion'), choice: Type.Enum(CHOICES) }, STRICT),
  Type.Object({ kind: Type.Literal('single'), optionId: orNull(OptionId) }, STRICT),
  Type.Object({ kind: Type.Literal('multiple'), optionIds: OptionIds }, STRICT),
  /** Best first; what is left out stands below. */
  Type.Object({ kind: Type.Literal('ranking'), optionIds: OptionIds }, STRICT),
  Type.Object({ kind: Type.Literal('budget'), itemIds: OptionIds }, STRICT),
])

export const MOST_QUESTIONS = 10
export const AnswersBody = Type.Array(AnswerBody, { minItems: 1, maxItems: MOST_QUESTIONS })

const thresholds = Type.Array(
  Type.Object({
    name: ThresholdNameText,
    measure: MeasureText,
    required: Type.Integer(),
    actual: Type.Integer(),
    of: Type.Integer(),
    margin: Type.Integer(),
    isMet: Type.Boolean(),
  }),
)
const decision = { outcome: OutcomeText, thresholds }
/** Ballots, and what they weigh: hundredths of a square metre where the rule measures areas, else 1 each. */
const amount = { units: Type.Integer(), weight: Type.Integer() }
const Amount = Type.Object(amount)
const resultHead = { questionId: Type.String(), ...decision }
/** Ties that only the draw decided, each in drawn order. */
const drawn = Type.Array(Type.Array(Type.String()))
const optionTally = { optionId: Type.String(), ...amount }
const choiceTally = {
  ...resultHead,
  /** The heaviest first; each passes or not on its own. */
  options: Type.Array(Type.Object({ ...optionTally, ...decision })),
  abstained: Amount,
  drawn,
}

export const QuestionResultSchema = Type.Union([
  Type.Object({
    ...resultHead,
    kind: Type.Literal('motion'),
    for: Amount,
    against: Amount,
    abstain: Amount,
  }),
  Type.Object({ ...choiceTally, kind: Type.Literal('single') }),
  Type.Object({ ...choiceTally, kind: Type.Literal('multiple') }),
  Type.Object({
    ...resultHead,
    kind: Type.Literal('ranking'),
    /** Best first. */
    order: Type.Array(Type.String()),
    /** By row and column in the order of the question: the weight that puts the row above the column. */
    support: Type.Array(Type.Array(Type.Integer())),
    abstained: Amount,
    drawn,
  }),
  Type.Object({
    ...resultHead,
    kind: Type.Literal('budget'),
    method: Type.Enum(FUNDING_METHODS),
    options: Type.Array(Type.Object(optionTally)),
    /** In the order they were funded. */
    funded: Type.Array(Type.String()),
    /** Those of them that only completed equal shares, greedily, from what was left. */
    completed: Type.Array(Type.String()),
    spentCents: Type.Integer(),
    abstained: Amount,
    drawn,
  }),
])

export const PollOutcomeText = Type.Enum([...OUTCOMES, 'mixed'])

export const PollResultSchema = Type.Object({
  /** `mixed` when the questions came out differently. */
  outcome: PollOutcomeText,
  turnout: Amount,
  questions: Type.Array(QuestionResultSchema),
})

export const RollSchema = Type.Object({
  units: Type.Integer(),
  areaHundredths: orNull(Type.Integer()),
})

import { Type } from 'typebox'
import { ANSWER_KINDS, KNOWN_FIELDS } from '../../../modules/forms/forms-types'
import { LineText } from '../../plain-text'
import { CommunityCode, Day, GridCode, Instant, STRICT, TenantIdText } from '../../schemas'

function fieldOf(question: ReturnType<typeof LineText>) {
  const answer = Type.Enum([...ANSWER_KINDS])
  return Type.Union([
    Type.Object({ kind: Type.Literal('known'), code: Type.Enum([...KNOWN_FIELDS]) }, STRICT),
    Type.Object({ kind: Type.Literal('asked'), question, answer }, STRICT),
  ])
}

const FieldBody = fieldOf(LineText(2, 40))
/** As it goes out: what was looked at when it came in is not looked at again. */
const FieldSchema = fieldOf(Type.String())

export const FormBody = Type.Object(
  {
    communityCode: CommunityCode,
    name: LineText(2, 30),
    month: Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' }),
    dueOn: Day,
    fields: Type.Array(FieldBody, { minItems: 1, maxItems: 30 }),
  },
  STRICT,
)

const Cell = Type.Union([Type.String(), Type.Number(), Type.Null()])
const SentAt = Type.Union([Instant, Type.Null()])

/** How many cells are asked and how many are known already. */
const burden = { asked: Type.Integer(), filled: Type.Integer() }

const formHead = {
  id: TenantIdText,
  name: Type.String(),
  month: Type.String(),
  dueOn: Type.String(),
  ...burden,
}

export const ListedFormSchema = Type.Object({
  ...formHead,
  fields: Type.Array(FieldSchema),
  sentCount: Type.Integer(),
  gridCount: Type.Integer(),
  endedAt: SentAt,
})

export const FormSchema = Type.Object({
  ...formHead,
  fields: Type.Array(FieldSchema),
  endedAt: SentAt,
  /** One for every grid. */
  rows: Type.Array(
    Type.Object({
      gridCode: GridCode,
      gridName: Type.String(),
      /** While nobody works there the committee answers itself. */
      hasWorker: Type.Boolean(),
      /** Figures are those of now; an answer is null until it is sent. */
      values: Type.Array(Cell),
      sentAt: SentAt,
    }),
  ),
})

export const WorkerFormSchema = Type.Object({
  ...formHead,
  gridCode: GridCode,
  gridName: Type.String(),
  sentAt: SentAt,
})

export const FormSheetSchema = Type.Object({
  ...formHead,
  gridCode: GridCode,
  endedAt: SentAt,
  sentAt: SentAt,
  cells: Type.Array(Type.Object({ field: FieldSchema, value: Cell, isRemembered: Type.Boolean() })),
})

export const SheetParams = Type.Object({ id: TenantIdText, gridCode: GridCode }, STRICT)

/** Words that are missing or too many are told at their answer, by the form's own rules. */
const Answer = Type.Union([Type.Number(), Type.Literal(''), LineText(1, 1000)])

export const AnswersBody = Type.Object({ answers: Type.Array(Answer, { maxItems: 30 }) }, STRICT)

export const FormIdSchema = Type.Object({ id: TenantIdText })

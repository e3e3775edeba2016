import { Type } from 'typebox'
import { PAPER_ACTS, PAPER_STATUSES } from '../../../modules/consultations/paper/paper-types'
import { Instant, STRICT, TenantIdText, UploadId } from '../../schemas'
import { AnswerBody, orNull } from '../consultations/poll-schemas'

/** As it is printed on the slip. What looks like the receipt of an online ballot is not taken for one. */
export const SlipNumberText = Type.String({ pattern: '^(?![0-9A-F]{16}$)[A-Za-z0-9-]{1,20}$' })

export const PaperStatusText = Type.Enum(PAPER_STATUSES)

export const EntryParams = Type.Object(
  { id: TenantIdText, entryId: Type.String({ pattern: '^[0-9a-f]{64}$' }) },
  STRICT,
)

const entry = {
  id: Type.String(),
  slipNumber: Type.String(),
  status: PaperStatusText,
  /** Counts the corrections. */
  revision: Type.Integer(),
  /** Of a named poll; a secret poll's slip has no unit. */
  votingUnit: orNull(Type.Object({ id: TenantIdText, label: Type.String() })),
  /** Of a secret poll. */
  weight: orNull(Type.Integer()),
  enteredByMe: Type.Boolean(),
  /** Oldest first. */
  acts: Type.Array(
    Type.Object({
      act: Type.Enum(PAPER_ACTS),
      by: Type.String(),
      reason: orNull(Type.String()),
      /** Null in a secret poll. */
      at: orNull(Instant),
    }),
  ),
}

export const PaperEntrySchema = Type.Object(entry)

export const PaperEntryViewSchema = Type.Object({
  ...entry,
  /** Null as soon as the entry does not wait any more. */
  answers: orNull(Type.Array(AnswerBody)),
  /** Photos of the slip. */
  scan: Type.Array(
    Type.Object({
      id: UploadId,
      url: Type.String(),
      width: Type.Integer(),
      height: Type.Integer(),
    }),
  ),
  abilities: Type.Object({
    correct: Type.Boolean(),
    withdraw: Type.Boolean(),
    confirm: Type.Boolean(),
    refuse: Type.Boolean(),
  }),
})

export const PaperCountsSchema = Type.Object({
  waiting: Type.Integer(),
  confirmed: Type.Integer(),
  refused: Type.Integer(),
  withdrawn: Type.Integer(),
  /** Of a secret poll, by weight: the units that handed in a slip, and the slips that stand. */
  marks: Type.Array(
    Type.Object({ weight: Type.Integer(), units: Type.Integer(), slips: Type.Integer() }),
  ),
})

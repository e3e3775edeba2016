import { type TSchema, Type } from 'typebox'
import {
  CHECK_KINDS,
  CHECK_RULES,
  COMMITTEE_RULES,
  HELD_BACK,
} from '../../../modules/content-checks/content-checks-types'
import { PlainText } from '../../plain-text'
import { Instant, TenantIdText, UploadId } from '../../schemas'

function orNull<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

export const CheckKindText = Type.Enum(CHECK_KINDS)
export const CommitteeRuleText = Type.Enum(COMMITTEE_RULES)
/** What keeps content from the public; null where nothing does, and for whoever may not know. */
export const CheckStatusOrNull = orNull(Type.Enum(HELD_BACK))
/** A sentence that a decision needs. */
export const NoteText = PlainText(4, 200)

export const ContentCheckSchema = Type.Object({
  id: TenantIdText,
  kind: CheckKindText,
  subjectId: TenantIdText,
  /** The report it is, or is a step of. */
  reportId: orNull(TenantIdText),
  /** Numbers in it are masked for everybody but its author. */
  text: Type.String(),
  /** That something in it is masked: whoever decides sees what will be hidden. */
  isMasked: Type.Boolean(),
  photos: Type.Array(Type.Object({ id: UploadId, url: Type.String() })),
  status: Type.Enum([...HELD_BACK, 'passed']),
  askedAt: Instant,
  /** Whoever decided is told as a role. */
  decision: orNull(
    Type.Object({
      by: Type.Enum(['automatic', 'committee']),
      rule: orNull(Type.Enum(CHECK_RULES)),
      note: orNull(Type.String()),
      at: Instant,
    }),
  ),
  appeal: orNull(
    Type.Object({
      text: Type.String(),
      appealedAt: Instant,
      decision: orNull(
        Type.Object({ isPublished: Type.Boolean(), note: Type.String(), decidedAt: Instant }),
      ),
    }),
  ),
  isMine: Type.Boolean(),
  abilities: Type.Object({
    publish: Type.Boolean(),
    decline: Type.Boolean(),
    appeal: Type.Boolean(),
    decideAppeal: Type.Boolean(),
  }),
})

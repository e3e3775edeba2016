import { Type } from 'typebox'
import { CONSENT_PURPOSES } from '../../../modules/consents/consents-types'
import { Instant, STRICT } from '../../schemas'

const Purpose = Type.Enum(CONSENT_PURPOSES)

export const PurposeParams = Type.Object({ purpose: Purpose }, STRICT)
/** Of the words the person read. */
export const ConsentVersion = Type.Integer({ minimum: 1, maximum: 10_000 })
export const ConsentBody = Type.Object({ version: ConsentVersion }, STRICT)

export const ConsentStateSchema = Type.Object({
  purpose: Purpose,
  /** Of the words that hold now. */
  version: Type.Integer(),
  given: Type.Union([Type.Object({ version: Type.Integer(), at: Instant }), Type.Null()]),
})

export const ConsentSchema = Type.Object({
  id: Type.String(),
  purpose: Purpose,
  version: Type.Integer(),
  givenAt: Instant,
  withdrawnAt: Type.Union([Instant, Type.Null()]),
})

import { Type } from 'typebox'
import type { MergeOffer } from '../../../modules/accounts/accounts-types'
import { ROLES } from '../../../modules/identity/identity-types'
import {
  AreaCode,
  CommunityCode,
  GridCode,
  Instant,
  STRICT,
  TenantIdText,
  UnitNameSchema,
} from '../../schemas'
import { ConsentVersion } from '../consents/schemas'

export const AppointmentSchema = Type.Object({
  role: Type.Union(ROLES.map((role) => Type.Literal(role))),
  areaCode: AreaCode,
})

export const DemoPersonSchema = Type.Object({
  key: Type.String(),
  displayName: Type.String(),
  appointments: Type.Array(AppointmentSchema),
  households: Type.Array(Type.String()),
})

export const SessionSchema = Type.Object({
  token: Type.String(),
  expiresAt: Instant,
})

/** What a browser keeps to renew its session by. */
export const RenewalText = Type.String({ minLength: 43, maxLength: 43 })

export const WebSessionSchema = Type.Object({
  ...SessionSchema.properties,
  renewal: Type.Union([RenewalText, Type.Null()]),
})

/** As people write it; the service reads the number out of it. */
export const WrittenPhone = Type.String({ minLength: 1, maxLength: 30 })

export const TypedCode = Type.String({ minLength: 1, maxLength: 30 })
export const CodeBody = Type.Object({ code: TypedCode }, STRICT)

export const SmsTrySchema = Type.Object(
  { id: Type.String({ pattern: '^[0-9a-f]{32}$' }), phone: WrittenPhone, code: TypedCode },
  STRICT,
)

/** The button that signs in says yes to the words about the phone. */
export const SmsSignInSchema = Type.Object(
  { ...SmsTrySchema.properties, consentVersion: ConsentVersion },
  STRICT,
)

/** What came of proving a phone: it is kept, unless another account has it, which can become part of this one. */
export const BoundPhoneSchema = Type.Object({
  merge: Type.Union([
    Type.Object({
      offerId: Type.String(),
      expiresAt: Instant,
      displayName: Type.String(),
      reports: Type.Integer(),
      homes: Type.Integer(),
      opinions: Type.Integer(),
      isInOffice: Type.Boolean(),
      needsCode: Type.Boolean(),
    }),
    Type.Null(),
  ]),
})

export function showBound(offer: MergeOffer | undefined) {
  if (!offer) return { merge: null }
  const { id, expiresAt, ...rest } = offer
  return { merge: { offerId: id, expiresAt: expiresAt.toISOString(), ...rest } }
}

export const HouseholdSchema = Type.Object({
  id: TenantIdText,
  communityCode: CommunityCode,
  communityName: Type.String(),
  gridCode: GridCode,
  gridName: Type.String(),
  label: Type.String(),
  relation: Type.Union([Type.Literal('owner'), Type.Literal('family'), Type.Literal('tenant')]),
})

export const MeSchema = Type.Object({
  displayName: Type.String(),
  /** 138****5678; null when none is known. */
  phone: Type.Union([Type.String(), Type.Null()]),
  /** What a grid worker shows of themselves, for one to two hours. */
  photoUrl: Type.Union([Type.String(), Type.Null()]),
  isDemo: Type.Boolean(),
  appointments: Type.Array(AppointmentSchema),
  /** In which the appointments are posts; none for roles that answer for nothing. */
  units: Type.Array(UnitNameSchema),
  households: Type.Array(HouseholdSchema),
})

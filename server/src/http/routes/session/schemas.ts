import { Type } from 'typebox'
import { ROLES } from '../../../modules/identity/identity-types'
import {
  AreaCode,
  CommunityCode,
  GridCode,
  Instant,
  TenantIdText,
  UnitNameSchema,
} from '../../schemas'

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

import { Type } from 'typebox'
import { ROLES } from '../../../modules/identity/identity-types'
import { REVEALED } from '../../../modules/reveals/reveals-types'
import { Instant, TenantIdText } from '../../schemas'

export const RevealSchema = Type.Object({
  id: TenantIdText,
  what: Type.Enum(REVEALED),
  reason: Type.String(),
  at: Instant,
  by: Type.Object({ displayName: Type.String(), role: Type.Enum(ROLES) }),
  /** Null where the people of a household were looked at. */
  report: Type.Union([
    Type.Object({ id: TenantIdText, number: Type.String(), title: Type.String() }),
    Type.Null(),
  ]),
  /** What stands on its door. */
  household: Type.Union([Type.String(), Type.Null()]),
})

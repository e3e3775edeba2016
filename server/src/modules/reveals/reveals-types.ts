import type { TenantId } from '../../lib/ids'
import type { Role } from '../identity/identity-types'

export const REVEALED = ['phone', 'household'] as const

/** 查看明文: somebody looked at personal data of somebody else. Never changed or removed. */
export interface Reveal extends TenantId {
  readonly what: (typeof REVEALED)[number]
  readonly reason: string
  readonly at: Date
  /** Who looked, and as what. */
  readonly byName: string
  readonly byRole: Role
  /** The report that was being handled; null where the people of a household were looked at. */
  readonly report: (TenantId & { readonly body: string; readonly submittedAt: Date }) | null
  /** What stands on the door of that household. */
  readonly household: string | null
}

import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'

/** A committee reads its own record, those who supervise or examine an area that of all of it. */
export function mayReadRecord(actor: Actor | undefined, areaCode: string): boolean {
  return holdsRoleOver(actor, ['committee_member', 'supervisor', 'auditor'], areaCode)
}

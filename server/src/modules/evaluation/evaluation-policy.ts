import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'

/** Rows of the history, without words and names, are for those who check and those who supervise the area. */
export function canReadOpenData(actor: Actor | undefined, areaCode: string): boolean {
  return holdsRoleOver(actor, ['auditor', 'supervisor'], areaCode)
}

import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'

/** Whoever works in the grid, or for the community around it. */
export function canReadSummary(actor: Actor, areaCode: string): boolean {
  return holdsRoleOver(actor, ['grid_worker', 'committee_member'], areaCode)
}

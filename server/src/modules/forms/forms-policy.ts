import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'

/** A committee asks its own grids. */
export function mayAsk(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['committee_member'], communityCode)
}

/** Whoever works in a grid answers for it. */
export function mayAnswer(actor: Actor | undefined, gridCode: string): boolean {
  return holdsRoleOver(actor, ['grid_worker'], gridCode)
}

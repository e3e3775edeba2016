import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'

/** Only who works in a grid writes down its visits and reads what was written. */
export function visitsIn(actor: Actor, gridCode: string): boolean {
  return holdsRoleOver(actor, ['grid_worker'], gridCode)
}

/** The committee knows that somebody was in a grid and why, and nothing else of it. */
export function knowsOfVisitsIn(actor: Actor, gridCode: string): boolean {
  return visitsIn(actor, gridCode) || holdsRoleOver(actor, ['committee_member'], gridCode)
}

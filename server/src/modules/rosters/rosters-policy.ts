import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor, Role } from '../identity/identity-types'

export const ROSTER_KEEPER: Role = 'committee_member'

/** The roster is kept by the committee of its community; nobody else reads or changes it. */
export function keepsRoster(actor: Actor | undefined, communityCode: string): actor is Actor {
  return holdsRoleOver(actor, [ROSTER_KEEPER], communityCode)
}

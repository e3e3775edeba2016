import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'

/** The roster is kept by the committee of its community; nobody else reads or changes it. */
export function keepsRoster(actor: Actor | undefined, communityCode: string): actor is Actor {
  return holdsRoleOver(actor, ['committee_member'], communityCode)
}

import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'

/** A committee asks its own grids. */
export function mayAsk(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['committee_member'], communityCode)
}

/** Whoever works in a grid answers for it, and the committee while nobody is present there. */
export function mayAnswer(
  actor: Actor | undefined,
  { code, hasWorker }: { readonly code: string; readonly hasWorker: boolean },
): boolean {
  return (
    holdsRoleOver(actor, ['grid_worker'], code) ||
    (!hasWorker && holdsRoleOver(actor, ['committee_member'], code))
  )
}

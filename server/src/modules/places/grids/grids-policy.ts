import { forbidden } from '../../../lib/domain-error'
import { holdsRoleOver } from '../../identity/identity-policy'
import type { Actor, Role } from '../../identity/identity-types'

/** The community's committee, and the county's command centre, which sets up communities that have none yet. */
const MANAGERS: readonly Role[] = ['committee_member', 'supervisor']

export function canManageGrids(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, MANAGERS, communityCode)
}

/**
 * The role in which somebody manages a community's grids.
 * @throws DomainError `forbidden`
 */
export function requireManager(actor: Actor, communityCode: string): Role {
  const role = MANAGERS.find((each) => holdsRoleOver(actor, [each], communityCode))
  if (role === undefined) throw forbidden()
  return role
}

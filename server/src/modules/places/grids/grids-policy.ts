import { forbidden } from '../../../lib/domain-error'
import { holdsRoleOver } from '../../identity/identity-policy'
import type { Actor, Role } from '../../identity/identity-types'

/** Grids belong to the committee of their own community; those above it see what it made of them. */
const MANAGER: Role = 'committee_member'

export function canManageGrids(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, [MANAGER], communityCode)
}

/**
 * The role in which somebody manages a community's grids.
 * @throws DomainError `forbidden`
 */
export function requireManager(actor: Actor, communityCode: string): Role {
  if (!canManageGrids(actor, communityCode)) throw forbidden()
  return MANAGER
}

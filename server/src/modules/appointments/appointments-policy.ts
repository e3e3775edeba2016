import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor, Role } from '../identity/identity-types'
import type { AppointedRole, Office } from './appointments-types'

const OFFICES: Readonly<Record<AppointedRole, { readonly by: Role; readonly codeLength: number }>> =
  {
    grid_worker: { by: 'committee_member', codeLength: 15 },
    committee_member: { by: 'operator', codeLength: 12 },
    subdistrict_officer: { by: 'operator', codeLength: 9 },
    department_officer: { by: 'operator', codeLength: 6 },
  }

/** A committee appoints the workers of its grids, an operator everybody else who is appointed. */
export function mayAppoint(
  actor: Actor | undefined,
  { role, areaCode, departmentCode }: Office,
): boolean {
  const { by, codeLength } = OFFICES[role]
  const isDepartment = role === 'department_officer'
  return (
    areaCode.length === codeLength &&
    (departmentCode !== null) === isDepartment &&
    holdsRoleOver(actor, [by], areaCode)
  )
}

/** The people of its community. */
export function seesCommunity(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['committee_member'], communityCode)
}

/** The people of a committee, a subdistrict or a county's departments. */
export function seesOffices(actor: Actor | undefined, areaCode: string): boolean {
  return holdsRoleOver(actor, ['operator'], areaCode)
}

/** One's own leave, or that of a worker of one's community. */
export function mayEnterLeave(
  actor: Actor | undefined,
  post: Office & { readonly accountId: string },
): boolean {
  if (post.role !== 'grid_worker') return false
  return actor?.accountId === post.accountId || mayAppoint(actor, post)
}

/** The office whose people a change is about: a grid's workers are the community's. */
export function officeCodeOf({ areaCode }: Pick<Office, 'areaCode'>): string {
  return areaCode.slice(0, 12)
}

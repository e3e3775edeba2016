import type { Actor, Role } from './identity-types'

/** True when a place lies in an area: a code's scope is every code it is a prefix of. */
export function isWithin(areaCode: string, placeCode: string): boolean {
  return placeCode.startsWith(areaCode)
}

/** Holds one of the roles over an area that contains the place. */
export function holdsRoleOver(
  actor: Actor | undefined,
  roles: readonly Role[],
  placeCode: string,
): boolean {
  return (
    actor?.appointments.some(
      ({ role, areaCode }) => roles.includes(role) && isWithin(areaCode, placeCode),
    ) ?? false
  )
}

/** Lives in (or owns a home in) the area. */
export function isResidentOf(actor: Actor | undefined, areaCode: string): boolean {
  return actor?.memberships.some(({ gridCode }) => isWithin(areaCode, gridCode)) ?? false
}

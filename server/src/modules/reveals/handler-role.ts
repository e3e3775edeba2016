import type { Actor, Role } from '../identity/identity-types'
import { type UnitKey, unitsOf, worksFor } from '../units/unit'

/**
 * As what somebody handles what a unit answers for: by an appointment to the unit, else to the committee behind it.
 * An appointment around the place is not enough. Undefined for whoever does not work there.
 */
export function handlerRole(actor: Actor, unit: UnitKey): Role | undefined {
  const handling = actor.appointments.filter((appointment) =>
    worksFor({ ...actor, appointments: [appointment] }, unit),
  )
  const own = handling.find((appointment) =>
    unitsOf({ ...actor, appointments: [appointment] }).includes(unit),
  )
  return (own ?? handling[0])?.role
}

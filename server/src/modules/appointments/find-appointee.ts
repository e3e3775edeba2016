import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import type { IdentityService } from '../identity/identity-service'
import type { Actor } from '../identity/identity-types'
import { operatorsOnly, personUnknown, tooManyLookUps } from './appointments-errors'
import { addLookUp } from './look-ups-repository'

const HOUR_MS = 3_600_000
/** More than anybody appoints in an hour, and far too few to try numbers. */
const MAX_LOOK_UPS = 30

export interface Appointee {
  readonly accountId: string
  readonly displayName: string
}

/**
 * The person to be appointed, by the phone they sign in with.
 * @throws DomainError `too_many_look_ups`, `person_unknown`, `operator_not_appointable`
 */
export async function findAppointee(
  deps: { db: Kysely<Database>; clock: Clock; identity: IdentityService },
  actor: Actor,
  phone: string,
): Promise<Appointee> {
  const { db, clock, identity } = deps
  const now = clock.now()
  const since = new Date(now.getTime() - HOUR_MS)
  const mayLook = await addLookUp(db, { accountId: actor.accountId, since, max: MAX_LOOK_UPS }, now)
  if (!mayLook) throw tooManyLookUps()
  const found = await identity.findByPhone(phone)
  if (!found) throw personUnknown()
  const person = await identity.findActor(found.accountId)
  // Whoever gives access to others' reports and ballots has none; nor does it help to be appointed first.
  if (person?.appointments.some(({ role }) => role === 'operator')) throw operatorsOnly()
  return found
}

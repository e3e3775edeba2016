import { randomUUID } from 'node:crypto'
import type { Sealing } from '../../lib/sealing'
import type { RosterPerson } from './rosters-types'
import type { SheetPerson } from './sheet/sheet-types'

/** A person as the database holds them. */
export interface SealedPerson {
  readonly key: string
  readonly index: string
  readonly name: string
  readonly phone: string | null
  readonly phoneIndex: string | null
}

const TABLE = 'roster_people'

/**
 * Seals name and phone for a new key. The index is the same for the same name with the same phone, in whatever household;
 * who has no phone is told apart by the household.
 * @param door the household's building and room
 */
export function sealPerson(
  sealing: Sealing,
  { name, phone }: SheetPerson,
  door: string,
): SealedPerson {
  const key = randomUUID()
  const identity = JSON.stringify(phone === null ? [name, null, door] : [name, phone])
  return {
    key,
    index: sealing.indexOf(identity, { table: TABLE, column: 'person_index' }),
    name: sealing.seal(name, { table: TABLE, column: 'name_sealed', row: key }),
    phone:
      phone === null
        ? null
        : sealing.seal(phone, { table: TABLE, column: 'phone_sealed', row: key }),
    phoneIndex: phone === null ? null : indexOfPhone(sealing, phone),
  }
}

/** Finds people by their phone. @param phone digits only */
export function indexOfPhone(sealing: Sealing, phone: string): string {
  return sealing.indexOf(phone, { table: TABLE, column: 'phone_index' })
}

/** @throws Error when the values were sealed with another key or for another person */
export function openPerson(
  sealing: Sealing,
  { key, name, phone }: Pick<SealedPerson, 'key' | 'name' | 'phone'>,
): RosterPerson {
  return {
    name: sealing.open(name, { table: TABLE, column: 'name_sealed', row: key }),
    phone:
      phone === null
        ? null
        : sealing.open(phone, { table: TABLE, column: 'phone_sealed', row: key }),
  }
}

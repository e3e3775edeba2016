import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { listUnattendedGrids } from './presence-service'
import { parseUnit, type UnitKey, unitAround, unitKey } from './unit'
import * as repository from './units-repository'
import type { UnitContact } from './units-types'

export interface UnitsService {
  /** The units, and of committees among them the grids they answer for now, because nobody is present there. */
  addTakenOver(keys: readonly UnitKey[]): Promise<UnitKey[]>
  /** Name, person and number of units, by key; a unit that does not exist is missing. */
  findContacts(keys: readonly UnitKey[]): Promise<ReadonlyMap<UnitKey, UnitContact>>
  /** Whether the unit exists and has not been given up. */
  isStanding(key: UnitKey): Promise<boolean>
  /** Whom a report of the grid may be handed to: the community's grids, committee, subdistrict, the county's departments. */
  listReceivers(gridCode: string): Promise<UnitContact[]>
  /** Of a county; none for the code of anything else. */
  listDepartments(countyCode: string): Promise<{ readonly code: string; readonly name: string }[]>
}

export function createUnitsService(deps: { db: Kysely<Database>; clock: Clock }): UnitsService {
  const { db, clock } = deps

  async function withPeople(named: readonly repository.NamedUnit[]): Promise<UnitContact[]> {
    const people = await repository.listLongestServing(
      db,
      named.map(({ unit }) => unit),
      clock.now(),
    )
    return named.map((unit) => ({
      ...unit,
      kind: parseUnit(unit.unit).kind,
      displayName: people.get(unit.unit) ?? null,
    }))
  }

  return {
    async addTakenOver(keys) {
      const committees = keys.map(parseUnit).filter(({ kind }) => kind === 'committee')
      const grids = await Promise.all(
        committees.map(({ areaCode }) => listUnattendedGrids(db, areaCode, clock.now())),
      )
      const taken = grids.flat().map((areaCode) => unitKey({ kind: 'grid', areaCode }))
      return [...new Set([...keys, ...taken])]
    },
    async findContacts(keys) {
      const contacts = await withPeople(await repository.listNames(db, [...new Set(keys)]))
      return new Map(contacts.map((contact) => [contact.unit, contact]))
    },
    async isStanding(key) {
      const { kind, areaCode } = parseUnit(key)
      if (kind === 'grid') return repository.isStandingGrid(db, areaCode)
      return (await repository.listNames(db, [key])).length > 0
    },
    async listDepartments(countyCode) {
      const named = await repository.listDepartments(db, [countyCode])
      return named.map(({ unit, name }) => ({ code: parseUnit(unit).departmentCode ?? '', name }))
    },
    async listReceivers(gridCode) {
      const around = [unitAround('committee', gridCode), unitAround('subdistrict', gridCode)]
      return withPeople([
        ...(await repository.listNames(db, around)),
        ...(await repository.listDepartments(db, [gridCode.slice(0, 6)])),
        ...(await repository.listGridUnits(db, gridCode.slice(0, 12))),
      ])
    },
  }
}

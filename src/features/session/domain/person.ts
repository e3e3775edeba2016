import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'
import type { UnitKind } from '../../../lib/unit-kind'

export type Me = operations['getMe']['responses'][200]['content']['application/json']
/** One look at the person's own data. */
export type Reveal = Reply<'listMyReveals'>['items'][number]
export type Role = Me['appointments'][number]['role']
export type DemoPerson =
  operations['listDemoPeople']['responses'][200]['content']['application/json']['items'][number]

const GRID_CODE_LENGTH = 15
const COMMUNITY_CODE_LENGTH = 12

export function holdsRole(me: Pick<Me, 'appointments'>, role: Role): boolean {
  return me.appointments.some((appointment) => appointment.role === role)
}

/** The person's own grids: where they live first, then where they work. Each once. */
export function listOwnGrids(me: Me): string[] {
  const lived = me.households.map(({ gridCode }) => gridCode)
  return [...new Set([...lived, ...listWorkedGrids(me)])]
}

/** The grids a person works in as their grid worker. */
export function listWorkedGrids(me: Pick<Me, 'appointments'>): string[] {
  return me.appointments
    .map(({ areaCode }) => areaCode)
    .filter((code) => code.length === GRID_CODE_LENGTH)
}

/** The communities a person works for as a whole, whose grids are all theirs. */
export function listOwnCommunities(me: Me): string[] {
  const communities = me.appointments
    .map(({ areaCode }) => areaCode)
    .filter((code) => code.length === COMMUNITY_CODE_LENGTH)
  return [...new Set(communities)]
}

/** The areas, e.g. counties, that a person has a role over. */
export function listAreasOf(me: Pick<Me, 'appointments'>, role: Role): string[] {
  const areas = me.appointments.filter((appointment) => appointment.role === role)
  return [...new Set(areas.map(({ areaCode }) => areaCode))]
}

/** The units through which a person works for a whole community, subdistrict or county, by the area's code. */
export function listGoverningUnits(me: Pick<Me, 'units'>) {
  return me.units
    .filter(({ kind }) => kind === 'committee' || kind === 'subdistrict' || kind === 'supervisor')
    .map((unit) => ({ unit, areaCode: unit.unit.split(':')[1] ?? '' }))
}

/** The keys of the units a person works in. */
export function listOwnUnits(me: Pick<Me, 'units'>): string[] {
  return me.units.map(({ unit }) => unit)
}

const kindOfRole: Readonly<Partial<Record<Role, UnitKind>>> = {
  grid_worker: 'grid',
  committee_member: 'committee',
  subdistrict_officer: 'subdistrict',
  department_officer: 'department',
  supervisor: 'supervisor',
}

/** What kinds of unit a person works in. */
export function listUnitKinds(me: Pick<Me, 'appointments'>): UnitKind[] {
  return [...new Set(me.appointments.flatMap(({ role }) => kindOfRole[role] ?? []))]
}

/** The console is for those who work for more than a grid, and for operators and auditors. */
export function worksInConsole(me: Pick<Me, 'appointments'>): boolean {
  return me.appointments.some(({ role }) => role !== 'grid_worker')
}

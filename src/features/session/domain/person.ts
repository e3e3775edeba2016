import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

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

/** The counties, or the city, that a person supervises. */
export function listSupervisedAreas(me: Pick<Me, 'appointments'>): string[] {
  const areas = me.appointments.filter(({ role }) => role === 'supervisor')
  return [...new Set(areas.map(({ areaCode }) => areaCode))]
}

/** Where a person's console opens; undefined for those who have none. */
export function consoleOf(me: Pick<Me, 'appointments'>): 'community' | 'county' | undefined {
  if (holdsRole(me, 'committee_member')) return 'community'
  return holdsRole(me, 'supervisor') ? 'county' : undefined
}

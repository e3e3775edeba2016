import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import type { SeededRandom } from '../lib/seeded-random'
import type { DemoCommunity } from './demo-cast'
import { insertRows, insertRowsWithIds } from './insert-rows'
import { type DemoBuilding, planBuildings } from './plan-buildings'
import { tileCommunities } from './tile-communities'

const DAY_MS = 24 * 3_600_000

export interface DemoHousehold {
  readonly id: string
  readonly communityCode: string
  readonly gridCode: string
  readonly label: string
  readonly floorAreaHundredths: number
  readonly lng: number
  readonly lat: number
}

/** A grid of the demo with its households, building by building and door by door. */
export interface DemoGrid {
  readonly communityCode: string
  readonly code: string
  readonly households: readonly DemoHousehold[]
}

/** Grids that tile their communities, with buildings and households. */
export async function loadDemoGrids(
  trx: Transaction<Database>,
  communities: readonly DemoCommunity[],
  random: SeededRandom,
  now: Date,
): Promise<DemoGrid[]> {
  const shapes = tileCommunities(
    communities.map(({ workers }) => workers.length),
    random,
  )
  const grids: DemoGrid[] = []
  for (const [index, community] of communities.entries()) {
    let nextBuilding = 1
    for (const [number, shape] of (shapes[index] ?? []).entries()) {
      const code = gridCode(community.code, number)
      await insertRows(trx, 'grids', [
        {
          community_code: community.code,
          code,
          name: `${number + 1}网格`,
          polygon: JSON.stringify(shape.polygon),
          // No such exchange exists: nobody can be called by mistake.
          duty_phone: `0739-000${index + 1}${number + 1}00`,
          is_demo: true,
          card_review_at: new Date(now.getTime() + reviewInDays(number) * DAY_MS),
        },
      ])
      const buildings = planBuildings(shape, nextBuilding, random)
      nextBuilding += buildings.length
      const households = await loadBuildings(trx, community.code, code, buildings)
      grids.push({ communityCode: community.code, code, households })
    }
  }
  return grids
}

/** One card of each community was to be looked at the day before yesterday. @param number counts from 0 */
function reviewInDays(number: number): number {
  return number === 1 ? -2 : 90
}

/** @param number counts from 0 inside the community */
export function gridCode(communityCode: string, number: number): string {
  return `${communityCode}${String(number + 1).padStart(3, '0')}`
}

async function loadBuildings(
  trx: Transaction<Database>,
  communityCode: string,
  inGrid: string,
  buildings: readonly DemoBuilding[],
): Promise<DemoHousehold[]> {
  const buildingIds = await insertRowsWithIds(
    trx,
    'buildings',
    buildings.map(({ name, position }) => ({
      community_code: communityCode,
      grid_code: inGrid,
      name,
      ...position,
    })),
  )
  const homes = buildings.flatMap((building, index) =>
    building.homes.map((home) => ({ building, buildingId: buildingIds[index] ?? '', home })),
  )
  const ids = await insertRowsWithIds(
    trx,
    'households',
    homes.map(({ buildingId, home }) => ({
      community_code: communityCode,
      grid_code: inGrid,
      building_id: buildingId,
      room: home.room,
      floor_area_hundredths: home.floorAreaHundredths,
    })),
  )
  return homes.map(({ building, home }, index) => ({
    id: ids[index] ?? '',
    communityCode,
    gridCode: inGrid,
    label: `${building.name} ${home.room}`,
    floorAreaHundredths: home.floorAreaHundredths,
    ...building.position,
  }))
}

import type { PolygonRings } from '../src/db/polygon-rings'
import { boxOf } from '../src/modules/places/box'
import type { TestApp, TestClient } from './test-app'

export const COMMUNITY = '430503005003'

export interface Outline {
  readonly code: string
  readonly name: string
  readonly polygon: PolygonRings
}

/** The standing grids of a community as they are. */
export async function outlinesOf(service: TestApp, communityCode = COMMUNITY): Promise<Outline[]> {
  return service.db
    .selectFrom('grids')
    .select(['code', 'name', 'polygon'])
    .where('community_code', '=', communityCode)
    .where('retired_at', 'is', null)
    .orderBy('code')
    .execute()
}

/** A file that draws these grids. */
export function fileOf(outlines: readonly Outline[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: outlines.map(({ code, name, polygon }) => ({
      type: 'Feature',
      properties: { code, name },
      geometry: { type: 'Polygon', coordinates: polygon },
    })),
  })
}

/** A comb within the box of a shape, its teeth from north to south, or from east to west. */
export function combIn({ polygon, ...grid }: Outline, teeth: number, lies = false): Outline {
  const [west, south, east, north] = boxOf(polygon)
  const points = [[0, 0]]
  for (let tooth = 0; tooth < teeth; tooth += 1) {
    const [from, until] = [tooth / teeth, (tooth + 0.5) / teeth]
    points.push([from, 0.1], [from, 1], [until, 1], [until, 0.1])
  }
  points.push([1, 0.1], [1, 0], [0, 0])
  const ring = points.map(([x = 0, y = 0]) => {
    const [across, along] = lies ? [y, x] : [x, y]
    return [west + across * (east - west), south + along * (north - south)]
  })
  return { ...grid, polygon: [ring] }
}

/** All points of a shape moved by so many degrees. */
export function shifted({ polygon, ...grid }: Outline, lng: number, lat = 0): Outline {
  return {
    ...grid,
    polygon: polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x + lng, y + lat])),
  }
}

export function planFile(by: TestClient, geojson: string, changes: object = {}) {
  return by.post('/api/v1/grid-plans', {
    communityCode: COMMUNITY,
    datum: 'gcj02',
    isComplete: false,
    geojson,
    ...changes,
  })
}

export function accept(by: TestClient, planId: string, key?: string) {
  return by.post(`/api/v1/grid-plans/${planId}/acceptance`, {}, key)
}

/** Plans an act on a grid and carries it out. */
export async function doAct(by: TestClient, gridCode: string, path: string, body: object = {}) {
  const planned = await by.post(`/api/v1/grids/${gridCode}/${path}`, body)
  if (planned.statusCode !== 201) throw new Error(planned.body)
  const accepted = await accept(by, planned.json().id)
  if (accepted.statusCode !== 200) throw new Error(accepted.body)
  return accepted.json()
}

/** What nobody's refusal may leave behind. */
export async function countEverything(service: TestApp) {
  const count = async (table: 'grids' | 'grid_plans' | 'grid_changes' | 'grid_versions') =>
    (await service.db.selectFrom(table).select('community_code').execute()).length
  return {
    grids: await count('grids'),
    plans: await count('grid_plans'),
    changes: await count('grid_changes'),
    versions: await count('grid_versions'),
    outlines: JSON.stringify(await outlinesOf(service)),
  }
}

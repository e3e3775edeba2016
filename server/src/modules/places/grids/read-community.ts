import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import { type Box, boxAroundPoints, widen } from '../box'
import type { PlacesService } from '../places-service'
import { listBuildings, listRetiredCodes, listStandingGrids } from './grids-repository'
import type { Community } from './make-plan'

/** How far a grid may lie from what the community has already, in metres. */
const NEAR_M = 3_000
/** The same, of a community that has nothing yet, from its subdistrict or county. */
const NEAR_AROUND_M = 30_000

/** Everything a plan is measured by. */
export async function readCommunity(
  { db, places }: { readonly db: Kysely<Database>; readonly places: PlacesService },
  communityCode: string,
): Promise<Community> {
  const [grids, buildings, retiredCodes] = await Promise.all([
    listStandingGrids(db, communityCode),
    listBuildings(db, communityCode),
    listRetiredCodes(db, communityCode),
  ])
  const corners = grids.flatMap(({ polygon }) => polygon[0] ?? [])
  const known = [...corners, ...buildings.map(({ lng, lat }) => [lng, lat])]
  const reach =
    known.length > 0
      ? widen(boxAroundPoints(known), NEAR_M)
      : await findReachAround(places, communityCode)
  const near = reach ? await places.listShapesIn(reach) : []
  const neighbours = near.filter(({ code }) => !code.startsWith(communityCode))
  return { communityCode, grids, buildings, retiredCodes, neighbours, reach }
}

async function findReachAround(
  places: PlacesService,
  communityCode: string,
): Promise<Box | undefined> {
  const around =
    (await places.findExtent(communityCode.slice(0, 9))) ??
    (await places.findExtent(communityCode.slice(0, 6)))
  return around && widen(around, NEAR_AROUND_M)
}

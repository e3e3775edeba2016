import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import { metresBetween } from '../../../lib/distance'
import type { TenantId } from '../../../lib/ids'
import type { PlacesService } from '../../places/places-service'
import type { Position } from '../../places/places-types'
import { placeRequired } from '../reports-errors'
import { featuresOf, LIKENESS_THRESHOLD, likenessOf, shareBuilding } from './likeness'
import { type DuplicateCandidate, listDuplicateCandidates } from './near-repository'
import { PUBLIC_POSITION_ERROR_M, publicPositionOf } from './public-position'

export const DUPLICATE_RADIUS_M = 150
export const DUPLICATE_DAYS = 60
export const MAX_DUPLICATES = 5

const DAY_MS = 86_400_000

/** What somebody is about to report. */
export interface DuplicateSearch {
  readonly body: string
  readonly address?: string | undefined
  readonly categoryCode?: string | undefined
  readonly position?: Position | undefined
  readonly gridCode?: string | undefined
}

export interface LikelyDuplicate extends TenantId {
  /** Null when either has no point. */
  readonly distanceM: number | null
  /** 0 to 1. */
  readonly likeness: number
}

/**
 * Public reports nobody has finished, of the last 60 days, within 150 metres (or, without a point, in the same grid or
 * one beside it) and in like words; those of the same category first, then of the
 * same building, then the likest. At most five.
 * @throws DomainError `place_required` without a point and a grid
 */
export async function findLikelyDuplicates(
  { db, places }: { db: Kysely<Database>; places: PlacesService },
  search: DuplicateSearch,
  now: Date,
): Promise<LikelyDuplicate[]> {
  const { position } = search
  const place = await findPlace(places, search)
  if (place.gridCodes.length === 0) return []
  const candidates = await listDuplicateCandidates(db, {
    ...place,
    around: position && { position, metres: DUPLICATE_RADIUS_M + PUBLIC_POSITION_ERROR_M },
    since: new Date(now.getTime() - DUPLICATE_DAYS * DAY_MS),
  })
  const wanted = featuresOf(search.body, search.address)
  return candidates
    .map((candidate) => {
      const features = featuresOf(candidate.body, candidate.address)
      return {
        candidate,
        distanceM: distanceTo(candidate, position),
        likeness: likenessOf(wanted, features),
        isOtherBuilding: !shareBuilding(wanted, features),
      }
    })
    .filter(({ distanceM }) => distanceM === null || distanceM <= DUPLICATE_RADIUS_M)
    .filter(({ likeness }) => likeness >= LIKENESS_THRESHOLD)
    .sort(
      (a, b) =>
        isOther(a.candidate, search) - isOther(b.candidate, search) ||
        Number(a.isOtherBuilding) - Number(b.isOtherBuilding) ||
        b.likeness - a.likeness ||
        (a.distanceM ?? DUPLICATE_RADIUS_M) - (b.distanceM ?? DUPLICATE_RADIUS_M),
    )
    .slice(0, MAX_DUPLICATES)
    .map(({ candidate: { communityCode, id }, distanceM, likeness }) => ({
      communityCode,
      id,
      distanceM,
      likeness,
    }))
}

async function findPlace(places: PlacesService, { position, gridCode }: DuplicateSearch) {
  if (!position) {
    if (gridCode === undefined) throw placeRequired()
    return { gridCodes: await places.listGridsBeside(gridCode), ownGridCode: gridCode }
  }
  const near = await places.listGridsNear(position, DUPLICATE_RADIUS_M)
  const ownGridCode = (await places.findGridCodeAt(position)) ?? gridCode
  const gridCodes = ownGridCode === undefined ? near : [...new Set([...near, ownGridCode])]
  return { gridCodes, ownGridCode }
}

/** Whole metres to where neighbours see it. */
function distanceTo(candidate: DuplicateCandidate, position: Position | undefined): number | null {
  if (!position || !candidate.position) return null
  return Math.round(metresBetween(position, publicPositionOf(candidate.position)))
}

function isOther({ categoryCode }: DuplicateCandidate, search: DuplicateSearch): number {
  return Number(search.categoryCode !== undefined && search.categoryCode !== categoryCode)
}

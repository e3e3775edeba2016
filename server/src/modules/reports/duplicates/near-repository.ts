import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../db/schema'
import { boxAround } from '../../../lib/distance'
import type { TenantId } from '../../../lib/ids'
import type { Position } from '../../places/places-types'
import { OPEN_STATUSES } from '../reports-state'

/** As the partial index `reports_near` says it, so that it is used. */
const IS_PUBLIC_AND_OPEN = sql<boolean>`is_public and status in (${sql.join(
  OPEN_STATUSES.map((status) => sql.lit(status)),
)})`

export interface NearRow extends TenantId {
  readonly position: Position | null
}

export interface DuplicateCandidate extends NearRow {
  readonly categoryCode: string
  readonly body: string
  readonly address: string
}

interface CandidateSearch {
  readonly gridCodes: readonly string[]
  /** Reports without a point are candidates in this grid only. */
  readonly ownGridCode: string | undefined
  readonly around: { readonly position: Position; readonly metres: number } | undefined
  readonly since: Date
}

/** More are not compared: no grid has so many open reports in earnest, and comparing takes time on everybody's thread. */
const MAX_CANDIDATES = 500

/** Public open reports that may be about the same, the newest ones; the texts are compared by the caller. */
export async function listDuplicateCandidates(
  db: Kysely<Database>,
  { gridCodes, ownGridCode = '', around, since }: CandidateSearch,
): Promise<DuplicateCandidate[]> {
  let query = openReportsIn(db, gridCodes)
    .select(['category_code as categoryCode', 'body', 'address'])
    .where('submitted_at', '>=', since)
  if (around) {
    query = query.where(
      sql<boolean>`(${isInBox(around)} or (lng is null and grid_code = ${ownGridCode}))`,
    )
  }
  const rows = await query.orderBy('submitted_at', 'desc').limit(MAX_CANDIDATES).execute()
  return rows.map(toNear)
}

/** The public open reports nearest to a point, the nearest first. */
export async function listNearest(
  db: Kysely<Database>,
  gridCodes: readonly string[],
  around: { readonly position: Position; readonly metres: number },
  limit: number,
): Promise<NearRow[]> {
  const { lng, lat } = around.position
  const narrowing = Math.cos((lat * Math.PI) / 180)
  const rows = await openReportsIn(db, gridCodes)
    .where(isInBox(around))
    .orderBy(sql`((lng - ${lng}) * ${narrowing}) ^ 2 + (lat - ${lat}) ^ 2`)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toNear)
}

function openReportsIn(db: Kysely<Database>, gridCodes: readonly string[]) {
  return db
    .selectFrom('reports')
    .select(['community_code as communityCode', 'id', 'lng', 'lat'])
    .where('community_code', 'in', [...new Set(gridCodes.map((code) => code.slice(0, 12)))])
    .where('grid_code', 'in', [...gridCodes])
    .where(IS_PUBLIC_AND_OPEN)
}

function isInBox({ position, metres }: { position: Position; metres: number }) {
  const { west, east, south, north } = boxAround(position, metres)
  return sql<boolean>`(lng between ${west} and ${east} and lat between ${south} and ${north})`
}

function toNear<R extends { lng: number | null; lat: number | null }>({ lng, lat, ...row }: R) {
  return { ...row, position: lng === null || lat === null ? null : { lng, lat } }
}

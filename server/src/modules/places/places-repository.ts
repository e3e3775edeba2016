import { type Kysely, sql, type Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import { decodeCursor, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import { isHeld, isOnLeave } from '../units/presence-service'
import type { AppointedWorker, Grid, GridOutline, GridShape, Place } from './places-types'

export async function listPlaces(
  db: Kysely<Database>,
  parentCode: string | null,
  page: PageRequest,
): Promise<Page<Place>> {
  let query = db
    .selectFrom('places')
    .select(['code', 'parent_code', 'level', 'name'])
    .where('parent_code', parentCode === null ? 'is' : '=', parentCode)
  if (page.cursor !== undefined) {
    query = query.where('code', '>', decodeCursor(page.cursor, ['code'])[0] ?? '')
  }
  const rows = await query
    .orderBy('code')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toPlace), page.limit, ({ code }) => [code])
}

/** The place and every place around it, from the province down. */
export async function listPathOf(db: Kysely<Database>, code: string): Promise<Place[]> {
  const codes = [2, 4, 6, 9, 12].map((length) => code.slice(0, length))
  const rows = await db
    .selectFrom('places')
    .select(['code', 'parent_code', 'level', 'name'])
    .where('code', 'in', [...new Set(codes)])
    .orderBy(sql`length(code)`)
    .execute()
  return rows.map(toPlace)
}

function toPlace(row: {
  code: string
  parent_code: string | null
  level: Place['level']
  name: string
}): Place {
  return { code: row.code, parentCode: row.parent_code, level: row.level, name: row.name }
}

function selectGrids(db: Kysely<Database>) {
  return db
    .selectFrom('grids')
    .innerJoin('places', 'places.code', 'grids.community_code')
    .select([
      'grids.community_code as communityCode',
      'grids.code',
      'grids.name',
      'places.name as communityName',
      'grids.duty_phone as dutyPhone',
      'grids.card_review_at as cardReviewAt',
      'grids.is_demo as isDemo',
      'grids.heir_code as heirCode',
      'grids.retired_at as retiredAt',
      sql<boolean>`grids.retired_at is not null`.as('isRetired'),
    ])
}

/** Also of those that are retired. */
export function listGrids(db: Kysely<Database>, communityCode: string): Promise<Grid[]> {
  return selectGrids(db)
    .where('grids.community_code', '=', communityCode)
    .orderBy('grids.code')
    .execute()
}

export function findGrid(db: Kysely<Database>, gridCode: string): Promise<Grid | undefined> {
  return selectGrids(db)
    .where('grids.community_code', '=', gridCode.slice(0, 12))
    .where('grids.code', '=', gridCode)
    .executeTakeFirst()
}

export async function countHouseholds(
  db: Kysely<Database>,
  communityCode: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('households')
    .select(['grid_code', (select) => select.fn.countAll<string>().as('count')])
    .where('community_code', '=', communityCode)
    .groupBy('grid_code')
    .execute()
  return new Map(rows.map(({ grid_code, count }) => [grid_code, Number(count)]))
}

/** Of the standing grids of these communities, or of all. */
export function listGridShapes(
  db: Kysely<Database>,
  communityCodes?: readonly string[],
): Promise<GridShape[]> {
  let query = db.selectFrom('grids').select(['code', 'polygon']).where('retired_at', 'is', null)
  if (communityCodes) query = query.where('community_code', 'in', [...communityCodes])
  return query.execute()
}

/** Of those among these grids that stand, in the order of their codes. */
export async function listOutlines(
  db: Kysely<Database>,
  gridCodes: readonly string[],
): Promise<GridOutline[]> {
  if (gridCodes.length === 0) return []
  return db
    .selectFrom('grids')
    .select(['code', 'name', 'polygon'])
    .where('community_code', 'in', [...new Set(gridCodes.map((code) => code.slice(0, 12)))])
    .where('code', 'in', [...gridCodes])
    .where('retired_at', 'is', null)
    .orderBy('code')
    .execute()
}

/**
 * Keeps the grid as it is until the transaction ends.
 * @returns false when it does not stand any more
 */
export async function holdGrid(trx: Transaction<Database>, gridCode: string): Promise<boolean> {
  const row = await trx
    .selectFrom('grids')
    .select('retired_at')
    .where('community_code', '=', gridCode.slice(0, 12))
    .where('code', '=', gridCode)
    .forShare()
    .executeTakeFirst()
  return row !== undefined && row.retired_at === null
}

/**
 * The workers appointed to these grids at that moment, those on leave too: first workers (A岗) before second ones (B岗), the
 * longest-serving first.
 */
export async function listGridWorkers(
  db: Kysely<Database>,
  gridCodes: readonly string[],
  now: Date,
): Promise<AppointedWorker[]> {
  if (gridCodes.length === 0) return []
  return db
    .selectFrom('appointments')
    .innerJoin('accounts', 'accounts.id', 'appointments.account_id')
    .select([
      'accounts.id as accountId',
      'accounts.display_name as displayName',
      'accounts.photo_upload_id as photoUploadId',
      'appointments.area_code as gridCode',
      'appointments.duty_from as dutyFrom',
      'appointments.duty_until as dutyUntil',
      'appointments.is_second as isSecond',
      isOnLeave('appointments', now).as('isOnLeave'),
    ])
    .where('appointments.role', '=', 'grid_worker')
    .where('appointments.area_code', 'in', [...gridCodes])
    .where(isHeld('appointments', now))
    .orderBy('appointments.is_second')
    .orderBy('appointments.starts_at')
    .orderBy('appointments.id')
    .execute()
}

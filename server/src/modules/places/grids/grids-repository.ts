import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { Building, PlannedEnd, PlannedGrid, StandingGrid } from './grids-types'
import type { Succession } from './successions'

export async function listStandingGrids(
  db: Kysely<Database>,
  communityCode: string,
): Promise<StandingGrid[]> {
  return db
    .selectFrom('grids')
    .select(['code', 'name', 'polygon', 'duty_phone as dutyPhone'])
    .where('community_code', '=', communityCode)
    .where('retired_at', 'is', null)
    .orderBy('code')
    .execute()
}

export async function listRetiredCodes(
  db: Kysely<Database>,
  communityCode: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('grids')
    .select('code')
    .where('community_code', '=', communityCode)
    .where('retired_at', 'is not', null)
    .execute()
  return rows.map(({ code }) => code)
}

/** Whoever files a report or writes a roster just now waits, and then finds the grids as they are afterwards. */
export async function holdGrids(trx: Transaction<Database>, communityCode: string): Promise<void> {
  await trx
    .selectFrom('grids')
    .select('code')
    .where('community_code', '=', communityCode)
    .orderBy('code')
    .forUpdate()
    .execute()
}

/** All buildings of a community; households that were moved out one by one are not counted with theirs. */
export async function listBuildings(
  db: Kysely<Database>,
  communityCode: string,
): Promise<Building[]> {
  const { rows } = await sql<Building>`
    select building.id, building.name, building.grid_code as "gridCode", building.lng, building.lat,
           count(household.id)::int as "householdCount"
      from buildings building
      left join households household
        on household.community_code = building.community_code
       and household.building_id = building.id and household.grid_code = building.grid_code
     where building.community_code = ${communityCode}
     group by building.community_code, building.id
     order by building.id`.execute(db)
  return rows
}

/** How many open reports each grid has, whoever answers for them. */
export async function countOpenReports(
  db: Kysely<Database>,
  communityCode: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ code: string; count: number }>`
    select grid_code as code, count(*)::int as count from reports
     where community_code = ${communityCode}
       and status in ('submitted', 'accepted', 'in_progress', 'suspended')
     group by grid_code`.execute(db)
  return new Map(rows.map(({ code, count }) => [code, count]))
}

/** A new grid, or another name and outline of one there is. */
export async function putGrid(
  trx: Transaction<Database>,
  communityCode: string,
  { code, name, polygon }: PlannedGrid,
): Promise<void> {
  const shape = { name, polygon: JSON.stringify(polygon) }
  await trx
    .insertInto('grids')
    .values({ community_code: communityCode, code, ...shape, duty_phone: null })
    .onConflict((conflict) => conflict.columns(['community_code', 'code']).doUpdateSet(shape))
    .execute()
}

/** A new grid is called under the phone of the one it comes of. */
export async function inheritPhone(
  trx: Transaction<Database>,
  communityCode: string,
  { fromCode, toCode }: Succession,
): Promise<void> {
  await sql`
    update grids grid
       set duty_phone = origin.duty_phone
      from grids origin
     where grid.community_code = ${communityCode} and grid.code = ${toCode}
       and origin.community_code = ${communityCode} and origin.code = ${fromCode}`.execute(trx)
}

/** A grid under another number is the same one: its card is looked at again on the same day, and what was said of it is found. */
export async function inheritNumber(
  trx: Transaction<Database>,
  communityCode: string,
  { fromCode, toCode }: Succession,
): Promise<void> {
  await sql`
    update grids grid
       set former_code = origin.code, card_review_at = origin.card_review_at
      from grids origin
     where grid.community_code = ${communityCode} and grid.code = ${toCode}
       and origin.community_code = ${communityCode} and origin.code = ${fromCode}`.execute(trx)
}

export async function editGrid(
  trx: Transaction<Database>,
  gridCode: string,
  change: { readonly name?: string | undefined; readonly dutyPhone?: string | null | undefined },
): Promise<void> {
  await trx
    .updateTable('grids')
    .set({
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.dutyPhone === undefined ? {} : { duty_phone: change.dutyPhone }),
    })
    .where('community_code', '=', gridCode.slice(0, 12))
    .where('code', '=', gridCode)
    .execute()
}

export async function setCardReview(
  trx: Transaction<Database>,
  gridCode: string,
  reviewAt: Date,
): Promise<void> {
  await trx
    .updateTable('grids')
    .set({ card_review_at: reviewAt })
    .where('community_code', '=', gridCode.slice(0, 12))
    .where('code', '=', gridCode)
    .execute()
}

export async function retireGrid(
  trx: Transaction<Database>,
  communityCode: string,
  { code, heirCode }: PlannedEnd,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('grids')
    .set({ retired_at: now, heir_code: heirCode })
    .where('community_code', '=', communityCode)
    .where('code', '=', code)
    .execute()
}

import { type Kysely, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { Building, Home } from './grids-types'

/** A building that goes to another grid, with those of its homes that are in its grid. */
export interface BuildingMove {
  readonly buildingId: string
  readonly fromCode: string
  readonly toCode: string
}

export interface MovedHome {
  readonly householdId: string
  readonly fromCode: string
  readonly toCode: string
}

interface MovedRow {
  household_id: string
  from_code: string
  to_code: string
}

/** @returns the homes that went along */
export async function moveBuildings(
  trx: Transaction<Database>,
  communityCode: string,
  moves: readonly BuildingMove[],
): Promise<MovedHome[]> {
  if (moves.length === 0) return []
  const move = sql`unnest(
    ${moves.map(({ buildingId }) => buildingId)}::bigint[],
    ${moves.map(({ fromCode }) => fromCode)}::text[],
    ${moves.map(({ toCode }) => toCode)}::text[]) as move (building_id, from_code, to_code)`
  await sql`
    update buildings building set grid_code = move.to_code from ${move}
     where building.community_code = ${communityCode} and building.id = move.building_id`.execute(
    trx,
  )
  const { rows } = await sql<MovedRow>`
    update households household set grid_code = move.to_code from ${move}
     where household.community_code = ${communityCode}
       and household.building_id = move.building_id and household.grid_code = move.from_code
    returning household.id as household_id, move.from_code, move.to_code`.execute(trx)
  return rows.map(toMoved)
}

/** Homes that were put into a grid one by one, apart from their building, when that grid ends. */
export async function moveStrayHomes(
  trx: Transaction<Database>,
  communityCode: string,
  { code, heirCode }: { readonly code: string; readonly heirCode: string | null },
): Promise<MovedHome[]> {
  const { rows } = await sql<MovedRow>`
    update households household
       set grid_code = coalesce(${heirCode}::text, building.grid_code)
      from buildings building
     where building.community_code = household.community_code
       and building.id = household.building_id
       and household.community_code = ${communityCode} and household.grid_code = ${code}
    returning household.id as household_id, ${code}::text as from_code, household.grid_code as to_code`.execute(
    trx,
  )
  return rows.map(toMoved)
}

export async function moveHome(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  toCode: string,
): Promise<void> {
  await trx
    .updateTable('households')
    .set({ grid_code: toCode })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

function toMoved(row: MovedRow): MovedHome {
  return { householdId: row.household_id, fromCode: row.from_code, toCode: row.to_code }
}

/**
 * Where the homes of people went, by account; of somebody with several, the first. Who still has a home in the grid that
 * was left is not among them.
 */
export async function findMovedMembers(
  db: Kysely<Database>,
  communityCode: string,
  homes: readonly MovedHome[],
): Promise<ReadonlyMap<string, MovedHome>> {
  if (homes.length === 0) return new Map()
  const byHome = new Map(homes.map((home) => [home.householdId, home]))
  const { rows } = await sql<{ account_id: string; household_id: string }>`
    select distinct on (member.account_id) member.account_id, member.household_id
      from unnest(
        ${homes.map(({ householdId }) => householdId)}::bigint[],
        ${homes.map(({ fromCode }) => fromCode)}::text[]) as moved (household_id, from_code)
      join household_members member
        on member.community_code = ${communityCode} and member.household_id = moved.household_id
     where not exists (
       select from household_members also
         join households kept
           on kept.community_code = also.community_code and kept.id = also.household_id
        where also.account_id = member.account_id and also.community_code = ${communityCode}
          and kept.grid_code = moved.from_code)
     order by member.account_id, member.household_id`.execute(db)
  return new Map(
    rows.flatMap(({ account_id, household_id }) => {
      const home = byHome.get(household_id)
      return home ? [[account_id, home] as const] : []
    }),
  )
}

/** Held until the transaction ends. */
export async function findBuildingForUpdate(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<{ readonly gridCode: string; readonly name: string } | undefined> {
  return trx
    .selectFrom('buildings')
    .select(['grid_code as gridCode', 'name'])
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Held until the transaction ends. */
export async function findHomeForUpdate(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<{ readonly gridCode: string; readonly label: string } | undefined> {
  const { rows } = await sql<{ gridCode: string; label: string }>`
    select household.grid_code as "gridCode", building.name || ' ' || household.room as label
      from households household
      join buildings building
        on building.community_code = household.community_code
       and building.id = household.building_id
     where household.community_code = ${communityCode} and household.id = ${id}::bigint
       for update of household`.execute(trx)
  return rows[0]
}

/** The buildings of a grid by their numbers, page after page. */
export async function listBuildingsOfGrid(
  db: Kysely<Database>,
  gridCode: string,
  page: PageRequest,
): Promise<Page<Building>> {
  const communityCode = gridCode.slice(0, 12)
  const [after] = page.cursor === undefined ? ['0'] : decodeCursor(page.cursor, ['id'])
  const { rows } = await sql<Building>`
    select building.id, building.name, building.grid_code as "gridCode", building.lng, building.lat,
           (select count(*)::int from households household
             where household.community_code = building.community_code
               and household.building_id = building.id) as "householdCount"
      from buildings building
     where building.community_code = ${communityCode} and building.grid_code = ${gridCode}
       and building.id > ${after}::bigint
     order by building.id limit ${page.limit + 1}`.execute(db)
  return toPage(rows, page.limit, ({ id }) => [id])
}

/** The homes of a building in the order they were entered, each with the grid it belongs to. */
export async function listHomesOfBuilding(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  page: PageRequest,
): Promise<Page<Home>> {
  let query = db
    .selectFrom('households')
    .select(['id', 'room', 'grid_code as gridCode'])
    .where('community_code', '=', communityCode)
    .where('building_id', '=', id)
  if (page.cursor !== undefined) {
    query = query.where('id', '>', decodeCursor(page.cursor, ['id'])[0] ?? '')
  }
  const rows = await query
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows, page.limit, (row) => [row.id])
}

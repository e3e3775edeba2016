import type { Kysely } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Building, Room } from './homes-types'

/** Buildings of a community, or of one of its grids, in the order they were entered. */
export async function listBuildings(
  db: Kysely<Database>,
  { communityCode, gridCode }: { communityCode: string; gridCode?: string | undefined },
  page: PageRequest,
): Promise<Page<{ id: string; name: string }>> {
  let query = db
    .selectFrom('buildings')
    .select(['id', 'name'])
    .where('community_code', '=', communityCode)
  if (gridCode !== undefined) query = query.where('grid_code', '=', gridCode)
  if (page.cursor !== undefined) {
    const [after = ''] = decodeCursor(page.cursor, ['id'])
    query = query.where('id', '>', after)
  }
  const rows = await query
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows, page.limit, ({ id }) => [id])
}

export async function findBuilding(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Building | undefined> {
  const row = await db
    .selectFrom('buildings as building')
    .innerJoin('places as community', 'community.code', 'building.community_code')
    .innerJoin('grids as grid', (join) =>
      join
        .onRef('grid.community_code', '=', 'building.community_code')
        .onRef('grid.code', '=', 'building.grid_code'),
    )
    .select([
      'building.name',
      'building.grid_code',
      'community.name as community_name',
      'grid.name as grid_name',
    ])
    .where('building.community_code', '=', communityCode)
    .where('building.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      communityCode,
      id,
      name: row.name,
      communityName: row.community_name,
      gridCode: row.grid_code,
      gridName: row.grid_name,
    }
  )
}

/** In the order of the roster. @param doorPattern a regular expression of PostgreSQL; all rooms without */
export async function listRooms(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  doorPattern: string | undefined,
  page: PageRequest,
): Promise<Page<Room>> {
  let query = db
    .selectFrom('households')
    .select(['id', 'room'])
    .where('community_code', '=', communityCode)
    .where('building_id', '=', id)
  if (doorPattern !== undefined) query = query.where('room', '~', doorPattern)
  if (page.cursor !== undefined) {
    const [after = ''] = decodeCursor(page.cursor, ['id'])
    query = query.where('id', '>', after)
  }
  const rows = await query
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  const rooms = rows.map(({ id: householdId, room }) => ({ householdId, room }))
  return toPage(rooms, page.limit, ({ householdId }) => [householdId])
}

import { type Kysely, sql } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { RollBuilding } from './roll-types'
import { isInNumberedRoll } from './roll-units-repository'

/** What stands first in a label: a masked one shows it too. Written as the index of buildings has it. */
export const BUILDING = sql<string>`split_part(label, ' ', 1)`
export const BUILDING_LENGTH = sql<number>`char_length(split_part(label, ' ', 1))`

/** Buildings of a frozen roll and how many units stand in each, 2栋 before 10栋. */
export async function listRollBuildings(
  db: Kysely<Database>,
  poll: TenantId,
  page: PageRequest,
): Promise<Page<RollBuilding>> {
  const [length, name] =
    page.cursor === undefined ? ['0', ''] : decodeCursor(page.cursor, ['id', 'name'])
  const { rows } = await sql<{ length: number; name: string; units: string }>`
    select ${BUILDING_LENGTH} as length, ${BUILDING} as name, count(*) as units
      from voting_units
     where ${isInNumberedRoll(poll)} and not is_removed
       and (${BUILDING_LENGTH}, ${BUILDING}) > (${length}::integer, ${name})
     group by ${BUILDING_LENGTH}, ${BUILDING}
     order by ${BUILDING_LENGTH}, ${BUILDING}
     limit ${page.limit + 1}`.execute(db)
  const buildings = rows.map((row) => ({ name: row.name, units: Number(row.units) }))
  return toPage(buildings, page.limit, (building) => [
    String([...building.name].length),
    building.name,
  ])
}

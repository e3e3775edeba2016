import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { ElectorateUnit, Flat } from './electorate'

export interface LabelledFlat extends Flat {
  /** 3栋 1单元201 */
  readonly label: string
}

/**
 * Every flat of an area, in the order of their ids. A grid code is its community's plus three digits, so the range covers
 * the grids of a community, or one grid alone, and uses the index. A flat whose owners nobody has entered has one that
 * is its own: the law counts one owner for each flat, and only a register can tell that two have the same.
 */
export async function listFlats(db: Kysely<Database>, areaCode: string): Promise<LabelledFlat[]> {
  const communityCode = areaCode.slice(0, 12)
  const { rows } = await sql<{
    id: string
    label: string
    area: number
    owner_ids: string[] | null
    is_developer_held: boolean
    is_empty: boolean
  }>`
    select household.id, building.name || ' ' || household.room as label,
           household.floor_area_hundredths as area, household.is_developer_held, household.is_empty,
           owners.ids as owner_ids
      from households household
      join buildings building
        on building.community_code = household.community_code and building.id = household.building_id
      left join (
        select household_id, array_agg(owner_id::text) as ids from household_owners
         where community_code = ${communityCode} group by household_id) owners
        on owners.household_id = household.id
     where household.community_code = ${communityCode}
       and household.grid_code between ${areaCode} and ${`${areaCode}999`}
     order by household.id`.execute(db)
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    floorAreaHundredths: row.area,
    ownerIds: row.owner_ids ?? [`of flat ${row.id}`],
    isDeveloperHeld: row.is_developer_held,
    isEmpty: row.is_empty,
  }))
}

export interface RollUnit extends ElectorateUnit {
  readonly label: string
}

/**
 * Writes the units in their order, so that their ids follow it. The numbers they are published under are drawn, after those
 * that are there. @returns the ids
 */
export async function insertRoll(
  trx: Transaction<Database>,
  poll: TenantId,
  units: readonly RollUnit[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into voting_units (community_code, poll_id, kind, label, floor_area_hundredths,
                              roll_number)
    select ${poll.communityCode}, ${poll.id}::bigint, unit.kind, unit.label, unit.area,
           row_number() over (order by gen_random_uuid()) + (
             select coalesce(max(there.roll_number), 0) from voting_units there
              where there.community_code = ${poll.communityCode}
                and there.poll_id = ${poll.id}::bigint)
      from unnest(
        ${units.map(({ kind }) => kind)}::text[],
        ${units.map(({ label }) => label)}::text[],
        ${units.map(({ areaHundredths }) => areaHundredths)}::bigint[])
        with ordinality as unit (kind, label, area, place)
     order by unit.place
    returning id`.execute(trx)
  const flats = units.flatMap(({ flatIds }, place) =>
    flatIds.map((flatId) => ({ flatId, unitId: rows[place]?.id })),
  )
  await sql`
    insert into voting_unit_flats (community_code, poll_id, household_id, voting_unit_id)
    select ${poll.communityCode}, ${poll.id}::bigint, flat.household_id, flat.unit_id
      from unnest(
        ${flats.map(({ flatId }) => flatId)}::bigint[],
        ${flats.map(({ unitId }) => unitId)}::bigint[]) as flat (household_id, unit_id)`.execute(
    trx,
  )
  return rows.map(({ id }) => id)
}

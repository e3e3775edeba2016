import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { RowFault } from './sheet/sheet-types'

/**
 * Tells the planner how much was just stored: without that it takes the rows of a whole roster for a handful, and compares
 * every one with every other. One table after another, and of the rows only what they are compared by, for sealed people
 * are long.
 */
export async function learnSizes(db: Kysely<Database>): Promise<void> {
  await sql`
    analyze roster_import_rows (community_code, import_id, row_number, grid_code, building_id, building_name,
                                room, household_id)`.execute(db)
  for (const table of COMPARED_TABLES) await sql`analyze ${sql.table(table)}`.execute(db)
}

const COMPARED_TABLES = [
  'buildings',
  'households',
  'household_owners',
  'roster_owners',
  'household_contacts',
]

/** Finds the household of each row by its building and room, and what the row would change about it. */
export async function compareRows(db: Kysely<Database>, { communityCode, id }: TenantId) {
  // Since it was read another import may have brought the building.
  await sql`
    update roster_import_rows staged set building_id = building.id
      from buildings building
     where staged.community_code = ${communityCode} and staged.import_id = ${id}::bigint
       and staged.building_id is null
       and building.community_code = staged.community_code
       and building.grid_code = staged.grid_code and building.name = staged.building_name`.execute(
    db,
  )
  await sql`
    update roster_import_rows staged
       set household_id = household.id,
           area_before = household.floor_area_hundredths,
           changed_fields = array_remove(array[
             case when staged.floor_area_hundredths <> household.floor_area_hundredths
                  then 'area' end,
             case when staged.is_developer_held <> household.is_developer_held
                  then 'developer_held' end,
             case when staged.is_empty <> household.is_empty then 'empty' end,
             case when staged.owner_indexes <> coalesce((
                    select array_agg(owner.person_index order by owner.person_index collate "C")
                      from household_owners owning
                      join roster_owners owner
                        on owner.community_code = owning.community_code and owner.id = owning.owner_id
                     where owning.community_code = household.community_code
                       and owning.household_id = household.id), '{}')
                  then 'owners' end,
             case when staged.contact_index is not null and not exists (
                    select from household_contacts contact
                     where contact.community_code = household.community_code
                       and contact.household_id = household.id
                       and contact.person_index = staged.contact_index)
                  then 'contact' end], null)
      from households household
     where staged.community_code = ${communityCode} and staged.import_id = ${id}::bigint
       and household.community_code = staged.community_code
       and household.building_id = staged.building_id and household.room = staged.room`.execute(db)
}

/** New buildings in a grid that stands no more and has no heir. */
export async function findUnknownGrids(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<RowFault[]> {
  const rows = await db
    .selectFrom('roster_import_rows')
    .select('row_number')
    .where('community_code', '=', communityCode)
    .where('import_id', '=', id)
    .where('building_id', 'is', null)
    .where('grid_code', '=', '')
    .execute()
  return rows.map(({ row_number: rowNumber }) => ({
    ...{ rowNumber, column: 'grid' as const, fault: 'unknown_grid' as const, otherRow: null },
  }))
}

/** Rows with the door of an earlier one. */
export async function findDoubleRooms(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<RowFault[]> {
  const { rows: doors } = await sql<{ row_numbers: number[] }>`
    select array_agg(row_number) as row_numbers
      from roster_import_rows
     where community_code = ${communityCode} and import_id = ${id}::bigint
     group by building_id, case when building_id is null then grid_code end,
              case when building_id is null then building_name end, room
    having count(*) > 1`.execute(db)
  return doors.flatMap(({ row_numbers }) => {
    const [otherRow = null, ...later] = row_numbers.sort((one, other) => one - other)
    return later.map((rowNumber) => ({
      ...{ rowNumber, column: 'room' as const, fault: 'duplicate_room' as const, otherRow },
    }))
  })
}

/** New households whose floor area the sheet does not say. */
export async function findAreasNeeded(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<RowFault[]> {
  const rows = await db
    .selectFrom('roster_import_rows')
    .select('row_number')
    .where('community_code', '=', communityCode)
    .where('import_id', '=', id)
    .where('household_id', 'is', null)
    .where('floor_area_hundredths', 'is', null)
    .orderBy('row_number')
    .execute()
  return rows.map(({ row_number: rowNumber }) => ({
    ...{ rowNumber, column: 'area' as const, fault: 'area_needed' as const, otherRow: null },
  }))
}

/** Rows with a phone that the roster has under another name, in a household the sheet says nothing about. */
export async function findPhonesOfOthers(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<RowFault[]> {
  const { rows } = await sql<{ row_number: number; is_owner: boolean }>`
    with person as (
      select staged.row_number, staged.household_id, true as is_owner,
             each.value->>'phoneIndex' as phone_index, each.value->>'index' as person_index
        from roster_import_rows staged
       cross join lateral jsonb_array_elements(staged.owners) each
       where staged.community_code = ${communityCode} and staged.import_id = ${id}::bigint
      union all
      select row_number, household_id, false, contact->>'phoneIndex', contact->>'index'
        from roster_import_rows
       where community_code = ${communityCode} and import_id = ${id}::bigint and contact is not null)
    select distinct person.row_number, person.is_owner
      from person
      join (
        select owner.phone_index, owner.person_index, owning.household_id
          from roster_owners owner
          join household_owners owning
            on owning.community_code = owner.community_code and owning.owner_id = owner.id
         where owner.community_code = ${communityCode} and owner.phone_index is not null
           and not exists (
             select from roster_import_rows other
              where other.community_code = ${communityCode} and other.import_id = ${id}::bigint
                and other.household_id = owning.household_id and other.owners is not null)
        union all
        select phone_index, person_index, household_id from household_contacts contact
         where community_code = ${communityCode} and phone_index is not null
           and not exists (
             select from roster_import_rows other
              where other.community_code = ${communityCode} and other.import_id = ${id}::bigint
                and other.household_id = contact.household_id and other.contact is not null)) known
        on known.phone_index = person.phone_index and known.person_index <> person.person_index
       and known.household_id is distinct from person.household_id
     order by person.row_number`.execute(db)
  return rows.map(({ row_number: rowNumber, is_owner: isOwner }) => ({
    rowNumber,
    column: isOwner ? ('ownerPhones' as const) : ('contactPhone' as const),
    fault: 'phone_of_another' as const,
    otherRow: null,
  }))
}

/** Notes which households of the sheet's buildings it does not name. */
export async function storeMissing(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await db
    .deleteFrom('roster_import_missing')
    .where('community_code', '=', communityCode)
    .where('import_id', '=', id)
    .execute()
  await sql`
    insert into roster_import_missing (community_code, import_id, household_id)
    select household.community_code, ${id}::bigint, household.id
      from households household
     where household.community_code = ${communityCode}
       and household.building_id in (
         select distinct building_id from roster_import_rows
          where community_code = ${communityCode} and import_id = ${id}::bigint
            and building_id is not null)
       and not exists (
         select from roster_import_rows staged
          where staged.community_code = household.community_code
            and staged.import_id = ${id}::bigint and staged.household_id = household.id)`.execute(
    db,
  )
}

export interface ImportCounts {
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly missing: number
}

export async function countRows(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<ImportCounts> {
  const { rows } = await sql<ImportCounts>`
    select count(*) filter (where household_id is null)::int as added,
           count(*) filter (where household_id is not null and changed_fields <> '{}')::int as changed,
           count(*) filter (where household_id is not null and changed_fields = '{}')::int as same,
           (select count(*)::int from roster_import_missing
             where community_code = ${communityCode} and import_id = ${id}::bigint) as missing
      from roster_import_rows
     where community_code = ${communityCode} and import_id = ${id}::bigint`.execute(db)
  return rows[0] ?? { added: 0, changed: 0, same: 0, missing: 0 }
}

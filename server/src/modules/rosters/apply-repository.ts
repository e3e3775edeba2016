import { sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'

/** Whoever holds it changes the roster of the community alone, and no grid of it changes, until the transaction ends. */
export async function holdRoster(trx: Transaction<Database>, communityCode: string): Promise<void> {
  await trx
    .insertInto('rosters')
    .values({ community_code: communityCode, changed_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await trx
    .selectFrom('rosters')
    .select('community_code')
    .where('community_code', '=', communityCode)
    .forUpdate()
    .execute()
  await trx
    .selectFrom('grids')
    .select('code')
    .where('community_code', '=', communityCode)
    .orderBy('code')
    .forShare()
    .execute()
}

/** New buildings and households, in the order of the sheet; every row knows its household then. */
export async function addHouseholds(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await sql`
    insert into buildings (community_code, grid_code, name)
    select community_code, grid_code, building_name from roster_import_rows
     where community_code = ${communityCode} and import_id = ${id}::bigint and building_id is null
     group by community_code, grid_code, building_name
     order by min(row_number)`.execute(trx)
  await sql`
    update roster_import_rows staged set building_id = building.id
      from buildings building
     where staged.community_code = ${communityCode} and staged.import_id = ${id}::bigint
       and staged.building_id is null
       and building.community_code = staged.community_code
       and building.grid_code = staged.grid_code and building.name = staged.building_name`.execute(
    trx,
  )
  await sql`
    insert into households (community_code, grid_code, building_id, room, floor_area_hundredths,
                            is_developer_held, is_empty)
    select community_code, grid_code, building_id, room, floor_area_hundredths,
           coalesce(is_developer_held, false), coalesce(is_empty, false)
      from roster_import_rows
     where community_code = ${communityCode} and import_id = ${id}::bigint and household_id is null
     order by row_number`.execute(trx)
}

/** Before households are added: afterwards none is without its id. */
export async function storeChanges(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { accountId, now }: { accountId: string; now: Date },
): Promise<void> {
  await sql`
    insert into roster_changes (community_code, import_id, household_id, kind, changed_fields,
                                area_before, area_after, account_id, at)
    select staged.community_code, staged.import_id, household.id,
           case when staged.household_id is null then 'added' else 'changed' end,
           staged.changed_fields,
           case when 'area' = any(staged.changed_fields) then staged.area_before end,
           case when staged.household_id is null or 'area' = any(staged.changed_fields)
                then staged.floor_area_hundredths end,
           ${accountId}::bigint, ${now}::timestamptz
      from roster_import_rows staged
      join households household
        on household.community_code = staged.community_code
       and household.building_id = staged.building_id and household.room = staged.room
     where staged.community_code = ${communityCode} and staged.import_id = ${id}::bigint
       and (staged.household_id is null or staged.changed_fields <> '{}')
     order by staged.row_number`.execute(trx)
}

/** After the changes are noted. New rows get their household, so that their people can be written like all others. */
export async function nameNewHouseholds(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await sql`
    update roster_import_rows staged
       set household_id = household.id, changed_fields = '{owners,contact}'
      from households household
     where staged.community_code = ${communityCode} and staged.import_id = ${id}::bigint
       and staged.household_id is null
       and household.community_code = staged.community_code
       and household.building_id = staged.building_id and household.room = staged.room`.execute(trx)
}

export async function changeHouseholds(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await sql`
    update households household
       set floor_area_hundredths = coalesce(staged.floor_area_hundredths, household.floor_area_hundredths),
           is_developer_held = coalesce(staged.is_developer_held, household.is_developer_held),
           is_empty = coalesce(staged.is_empty, household.is_empty)
      from roster_import_rows staged
     where staged.community_code = ${communityCode} and staged.import_id = ${id}::bigint
       and staged.changed_fields && '{area,developer_held,empty}'
       and household.community_code = staged.community_code
       and household.id = staged.household_id`.execute(trx)
}

const PERSON = sql`(key uuid, index text, name text, phone text, "phoneIndex" text)`

/** Somebody who owns nothing any more is forgotten. */
export async function changeOwners(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  const staged = sql`
    roster_import_rows staged
      cross join lateral rows from (jsonb_to_recordset(staged.owners) as ${PERSON})
        with ordinality as person (key, index, name, phone, "phoneIndex", place)
     where staged.community_code = ${communityCode} and staged.import_id = ${id}::bigint
       and 'owners' = any(staged.changed_fields)`
  await sql`
    insert into roster_owners (community_code, person_key, person_index, name_sealed, phone_sealed, phone_index)
    select community_code, key, index, name, phone, "phoneIndex"
      from (
        select distinct on (person.index) staged.community_code, staged.row_number, person.*
          from ${staged}
         order by person.index, staged.row_number) person
     order by row_number, place
        on conflict (community_code, person_index) do nothing`.execute(trx)
  await sql`analyze roster_owners`.execute(trx)
  await sql`
    delete from household_owners owning using roster_import_rows staged
     where staged.community_code = ${communityCode} and staged.import_id = ${id}::bigint
       and 'owners' = any(staged.changed_fields) and staged.owners is not null
       and owning.community_code = staged.community_code
       and owning.household_id = staged.household_id`.execute(trx)
  await sql`
    insert into household_owners (community_code, household_id, owner_id)
    select named.community_code, named.household_id, owner.id
      from (select staged.community_code, staged.household_id, person.index from ${staged}) named
      join roster_owners owner
        on owner.community_code = ${communityCode} and owner.person_index = named.index`.execute(
    trx,
  )
  await sql`
    delete from roster_owners owner
     where owner.community_code = ${communityCode}
       and not exists (
         select from household_owners owning
          where owning.community_code = owner.community_code
            and owning.owner_id = owner.id)`.execute(trx)
}

export async function changeContacts(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await sql`
    insert into household_contacts (community_code, household_id, person_key, person_index, name_sealed,
                                    phone_sealed, phone_index)
    select staged.community_code, staged.household_id, person.key, person.index, person.name,
           person.phone, person."phoneIndex"
      from roster_import_rows staged
     cross join lateral jsonb_to_record(staged.contact) as person ${PERSON}
     where staged.community_code = ${communityCode} and staged.import_id = ${id}::bigint
       and 'contact' = any(staged.changed_fields) and staged.contact is not null
        on conflict (community_code, household_id) do update
       set person_key = excluded.person_key, person_index = excluded.person_index,
           name_sealed = excluded.name_sealed, phone_sealed = excluded.phone_sealed,
           phone_index = excluded.phone_index`.execute(trx)
}

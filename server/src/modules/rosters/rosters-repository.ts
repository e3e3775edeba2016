import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { ChangedField, RosterChange, RosterHousehold } from './rosters-types'
import type { SealedPerson } from './seal-person'

type StoredPerson = Pick<SealedPerson, 'key' | 'name' | 'phone'>

/** A household with its people still sealed. */
export type StoredHousehold = Omit<RosterHousehold, 'owners' | 'contact'> & {
  readonly owners: readonly StoredPerson[]
  readonly contact: StoredPerson | null
}

export interface HouseholdFilter {
  readonly communityCode: string
  /** What stands on the door, as a regular expression of PostgreSQL. */
  readonly doorPattern?: string | undefined
  readonly phoneIndex?: string | undefined
  readonly id?: string | undefined
}

const PERSON = (table: string): RawBuilder<unknown> => {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  return sql`json_build_object('key', ${column('person_key')}, 'name', ${column('name_sealed')},
                               'phone', ${column('phone_sealed')})`
}

/** In the order of their ids. */
export async function listHouseholds(
  db: Kysely<Database>,
  filter: HouseholdFilter,
  page: PageRequest,
): Promise<Page<StoredHousehold>> {
  const { communityCode } = filter
  const [after = '0'] = page.cursor === undefined ? [] : decodeCursor(page.cursor, ['id'])
  const { rows } = await sql<{
    id: string
    grid_code: string
    grid_name: string
    building: string
    room: string
    area: number
    is_developer_held: boolean
    is_empty: boolean
    owners: StoredPerson[] | null
    contact: StoredPerson | null
  }>`
    select household.id, household.grid_code, grid.name as grid_name, building.name as building,
           household.room, household.floor_area_hundredths as area, household.is_developer_held,
           household.is_empty, (
             select json_agg(${PERSON('owner')} order by owner.id)
               from household_owners owning
               join roster_owners owner
                 on owner.community_code = owning.community_code and owner.id = owning.owner_id
              where owning.community_code = household.community_code
                and owning.household_id = household.id) as owners, (
             select ${PERSON('contact')} from household_contacts contact
              where contact.community_code = household.community_code
                and contact.household_id = household.id) as contact
      from households household
      join buildings building
        on building.community_code = household.community_code and building.id = household.building_id
      join grids grid
        on grid.community_code = household.community_code and grid.code = household.grid_code
     where household.community_code = ${communityCode} and household.id > ${after}::bigint
       ${filter.id === undefined ? sql`` : sql`and household.id = ${filter.id}::bigint`}
       ${filter.doorPattern === undefined ? sql`` : sql`and building.name || ' ' || household.room ~ ${filter.doorPattern}`}
       ${filter.phoneIndex === undefined ? sql`` : withPhone(communityCode, filter.phoneIndex)}
     order by household.id
     limit ${page.limit + 1}`.execute(db)
  const households = rows.map((row) => ({
    communityCode,
    id: row.id,
    gridCode: row.grid_code,
    gridName: row.grid_name,
    building: row.building,
    room: row.room,
    floorAreaHundredths: row.area,
    isDeveloperHeld: row.is_developer_held,
    isEmpty: row.is_empty,
    owners: row.owners ?? [],
    contact: row.contact,
  }))
  return toPage(households, page.limit, ({ id }) => [id])
}

function withPhone(communityCode: string, phoneIndex: string) {
  return sql`and household.id in (
    select owning.household_id from roster_owners owner
      join household_owners owning
        on owning.community_code = owner.community_code and owning.owner_id = owner.id
     where owner.community_code = ${communityCode} and owner.phone_index = ${phoneIndex}
    union
    select household_id from household_contacts
     where community_code = ${communityCode} and phone_index = ${phoneIndex})`
}

/** As whom the roster of a household has a phone. */
export async function findPhoneOf(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  phoneIndex: string,
): Promise<'owner' | 'contact' | undefined> {
  const { rows } = await sql<{ is_owner: boolean; is_contact: boolean }>`
    select exists (
             select from household_owners owning
               join roster_owners owner
                 on owner.community_code = owning.community_code and owner.id = owning.owner_id
              where owning.community_code = ${communityCode}
                and owning.household_id = ${id}::bigint
                and owner.phone_index = ${phoneIndex}) as is_owner,
           exists (
             select from household_contacts contact
              where contact.community_code = ${communityCode}
                and contact.household_id = ${id}::bigint
                and contact.phone_index = ${phoneIndex}) as is_contact`.execute(db)
  const [found] = rows
  if (found?.is_owner) return 'owner'
  return found?.is_contact ? 'contact' : undefined
}

export interface RosterCounts {
  readonly buildings: number
  readonly households: number
  readonly withOwners: number
  readonly withContact: number
  readonly changedAt: Date | null
}

export async function countRoster(
  db: Kysely<Database>,
  communityCode: string,
): Promise<RosterCounts> {
  const { rows } = await sql<RosterCounts>`
    select (select count(*)::int from buildings where community_code = ${communityCode}) as buildings,
           (select count(*)::int from households where community_code = ${communityCode}) as households,
           (select count(distinct household_id)::int from household_owners
             where community_code = ${communityCode}) as "withOwners",
           (select count(*)::int from household_contacts
             where community_code = ${communityCode}) as "withContact",
           (select changed_at from rosters where community_code = ${communityCode}) as "changedAt"`.execute(
    db,
  )
  const none = { buildings: 0, households: 0, withOwners: 0, withContact: 0, changedAt: null }
  return rows[0] ?? none
}

/** Newest first; of what one import did, in the order of its sheet from the end. */
export async function listChanges(
  db: Kysely<Database>,
  communityCode: string,
  page: PageRequest,
): Promise<Page<RosterChange>> {
  let query = db
    .selectFrom('roster_changes as change')
    .innerJoin('accounts as account', 'account.id', 'change.account_id')
    .innerJoin('households as household', (join) =>
      join
        .onRef('household.community_code', '=', 'change.community_code')
        .onRef('household.id', '=', 'change.household_id'),
    )
    .innerJoin('buildings as building', (join) =>
      join
        .onRef('building.community_code', '=', 'household.community_code')
        .onRef('building.id', '=', 'household.building_id'),
    )
    .selectAll('change')
    .select(['account.display_name', 'building.name as building', 'household.room'])
    .where('change.community_code', '=', communityCode)
  if (page.cursor !== undefined) {
    const [id = ''] = decodeCursor(page.cursor, ['id'])
    query = query.where('change.id', '<', id)
  }
  const rows = await query
    .orderBy('change.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const changes = rows.map((row) => ({
    communityCode,
    id: row.id,
    kind: row.kind as RosterChange['kind'],
    label: `${row.building} ${row.room}`,
    fields: row.changed_fields as ChangedField[],
    areaBefore: row.area_before,
    areaAfter: row.area_after,
    changedBy: row.display_name,
    changedAt: row.at,
  }))
  return toPage(changes, page.limit, ({ id }) => [id])
}

/** How often the account has looked or searched since; holds back its others until the transaction ends. */
export async function countSince(
  trx: Transaction<Database>,
  table: 'roster_reveals' | 'roster_searches',
  { accountId, since }: { accountId: string; since: Date },
): Promise<number> {
  // Rows that refer to the account may still be written meanwhile.
  await sql`select 1 from accounts where id = ${accountId} for no key update`.execute(trx)
  const { count } = await trx
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('account_id', '=', accountId)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function insertReveal(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { accountId, reason }: { accountId: string; reason: string },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('roster_reveals')
    .values({
      community_code: communityCode,
      household_id: id,
      account_id: accountId,
      reason,
      at: now,
    })
    .execute()
}

/** Writes down that somebody searched by a phone, not by which. */
export async function insertSearch(
  trx: Transaction<Database>,
  communityCode: string,
  accountId: string,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('roster_searches')
    .values({ community_code: communityCode, account_id: accountId, at: now })
    .execute()
}
